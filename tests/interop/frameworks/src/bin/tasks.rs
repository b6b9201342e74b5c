// SPDX-License-Identifier: Apache-2.0 OR MIT
//! esp-rtos with embassy's tasks, timers and channels, esp-println's logger, and a panic, whose
//! backtrace has to have places in this program.
#![no_std]
#![no_main]

use embassy_executor::Spawner;
use embassy_sync::{blocking_mutex::raw::CriticalSectionRawMutex, channel::Channel};
use embassy_time::{Duration, Instant, Ticker, Timer};
use esp_backtrace as _;
use esp_hal::timer::timg::TimerGroup;
use esp_println::println;

esp_bootloader_esp_idf::esp_app_desc!();

static SENT: Channel<CriticalSectionRawMutex, u32, 4> = Channel::new();

#[embassy_executor::task(pool_size = 2)]
async fn sender(period: Duration, count: u32) {
    let mut ticker = Ticker::every(period);
    for i in 0..count {
        ticker.next().await;
        SENT.send(i).await;
    }
}

#[esp_rtos::main]
async fn main(spawner: Spawner) {
    esp_println::logger::init_logger(log::LevelFilter::Info);
    let p = esp_hal::init(esp_hal::Config::default());
    let group = TimerGroup::new(p.TIMG0);
    esp_rtos::start(group.timer0, p.FROM_CPU_INTR0);
    log::info!("the scheduler runs");
    let start = Instant::now();
    spawner.spawn(sender(Duration::from_millis(10), 20).unwrap());
    spawner.spawn(sender(Duration::from_millis(7), 30).unwrap());
    let mut sum = 0;
    for _ in 0..50 {
        sum += SENT.receive().await;
    }
    println!("sum {} after {} ms", sum, start.elapsed().as_millis());
    let before = Instant::now();
    Timer::after_micros(2500).await;
    println!("a timer of 2.5 ms took {} ms", before.elapsed().as_millis());
    panic!("as told");
}
