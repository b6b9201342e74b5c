// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Drivers of what needs no pin: timers with their interrupts, the RTC's time, SHA, DMA from memory
//! to memory, and the watchdog, whose reset ends the program's first life.
#![no_std]
#![no_main]

use core::cell::RefCell;
use critical_section::Mutex;
use esp_hal::{
    Blocking,
    delay::Delay,
    dma::Mem2Mem,
    rtc_cntl::{Rtc, SocResetReason},
    sha::{Sha, Sha256},
    time::{Duration, Instant},
    timer::{
        OneShotTimer, PeriodicTimer,
        systimer::SystemTimer,
        timg::{MwdtStage, TimerGroup},
    },
};
use esp_hal_programs::{check, stop};

static TIMER: Mutex<RefCell<Option<PeriodicTimer<'static, Blocking>>>> =
    Mutex::new(RefCell::new(None));
static TICKS: Mutex<RefCell<u32>> = Mutex::new(RefCell::new(0));

#[esp_hal::handler]
fn on_tick() {
    critical_section::with(|cs| {
        TIMER.borrow_ref_mut(cs).as_mut().unwrap().clear_interrupt();
        *TICKS.borrow_ref_mut(cs) += 1;
    });
}

/// Ticks of 2 ms, for 21 ms.
fn ten_ticks(mut timer: PeriodicTimer<'static, Blocking>) -> bool {
    critical_section::with(|cs| *TICKS.borrow_ref_mut(cs) = 0);
    timer.set_interrupt_handler(on_tick);
    timer.listen();
    timer.start(Duration::from_millis(2)).unwrap();
    critical_section::with(|cs| TIMER.borrow_ref_mut(cs).replace(timer));
    Delay::new().delay_millis(21);
    critical_section::with(|cs| {
        let mut timer = TIMER.borrow_ref_mut(cs).take().unwrap();
        timer.unlisten();
        timer.cancel().unwrap();
        *TICKS.borrow_ref(cs) == 10
    })
}

#[esp_hal::main]
fn main() -> ! {
    let p = esp_hal::init(esp_hal::Config::default());
    let mut group = TimerGroup::new(p.TIMG0);
    if esp_hal::system::reset_reason() == Some(SocResetReason::CoreMwdt0) {
        check("the watchdog's reset, by its name", true);
        stop()
    }
    let systimer = SystemTimer::new(p.SYSTIMER);
    let start = Instant::now();
    OneShotTimer::new(systimer.alarm0).delay_millis(7);
    check("one shot of 7 ms", start.elapsed().as_millis() == 7);
    check("ten ticks of the system timer", ten_ticks(PeriodicTimer::new(systimer.alarm1)));
    check("ten ticks of a timer group", ten_ticks(PeriodicTimer::new(group.timer0)));

    let rtc = Rtc::new(p.RTC_TIMER);
    let start = rtc.current_time_us();
    Delay::new().delay_millis(50);
    check("50 ms of the RTC", (49_500..50_500).contains(&(rtc.current_time_us() - start)));

    let mut sha = Sha::new(p.SHA);
    let mut hasher = sha.start::<Sha256>();
    let (mut left, mut digest) = (&b"abc"[..], [0u8; 32]);
    while !left.is_empty() {
        left = nb::block!(hasher.update(left)).unwrap();
    }
    nb::block!(hasher.finish(&mut digest)).unwrap();
    check("SHA-256 of abc", digest[..4] == [0xba, 0x78, 0x16, 0xbf]);

    let to = esp_hal::dma_rx_buffer!(6000).unwrap();
    let mut from = esp_hal::dma_tx_buffer!(6000).unwrap();
    for (i, byte) in from.as_mut_slice().iter_mut().enumerate() {
        *byte = (i * 5 + i / 256) as u8;
    }
    #[cfg(feature = "esp32c3")] // a peripheral's number stands for it
    let both = Mem2Mem::new(p.DMA_CH0, p.SPI2);
    #[cfg(not(feature = "esp32c3"))]
    let both = Mem2Mem::new(p.DMA_CH0);
    let receiving = both.rx.receive(to).map_err(|e| e.0).unwrap();
    let (_, _, from) = both.tx.send(from).map_err(|e| e.0).unwrap().wait();
    let (_, _, to) = receiving.wait();
    check("memory to memory", to.as_slice() == from.as_slice());

    group.wdt.set_timeout(MwdtStage::Stage0, Duration::from_millis(20));
    group.wdt.enable();
    for _ in 0..10 {
        Delay::new().delay_millis(10);
        group.wdt.feed();
    }
    check("a watchdog that is fed", true);
    Delay::new().delay_millis(200);
    check("a watchdog that is not", false);
    stop()
}
