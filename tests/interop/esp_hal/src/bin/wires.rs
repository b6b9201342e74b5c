// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Drivers that hear themselves over a pin: GPIO, LEDC, UART, SPI with and without DMA, RMT; I2C
//! that nobody answers, and the converter.
#![no_std]
#![no_main]

use core::cell::RefCell;
use critical_section::Mutex;
use esp_hal::{
    analog::adc::{Adc, AdcConfig, Attenuation},
    delay::Delay,
    gpio::{AnyPin, DriveMode, Event, Flex, Io, interconnect},
    i2c::master::I2c,
    ledc::{
        LSGlobalClkSource, Ledc, LowSpeed,
        channel::{self, ChannelIFace},
        timer::{self, TimerIFace},
    },
    spi::master::Spi,
    time::{Instant, Rate},
    uart::Uart,
};
use esp_hal_programs::{check, stop};

static PIN: Mutex<RefCell<Option<Flex<'static>>>> = Mutex::new(RefCell::new(None));
static EDGES: Mutex<RefCell<u32>> = Mutex::new(RefCell::new(0));

#[esp_hal::handler]
fn on_edge() {
    critical_section::with(|cs| {
        PIN.borrow_ref_mut(cs).as_mut().unwrap().clear_interrupt();
        *EDGES.borrow_ref_mut(cs) += 1;
    });
}

/// Both sides of one pin.
fn both(
    number: u8,
) -> (interconnect::InputSignal<'static>, interconnect::OutputSignal<'static>) {
    unsafe { Flex::new(AnyPin::steal(number)).split() }
}

fn edges(io: &mut Io<'_>) {
    io.set_interrupt_handler(on_edge);
    let mut pin = Flex::new(unsafe { AnyPin::steal(4) });
    pin.set_output_enable(true);
    pin.set_input_enable(true);
    pin.set_low();
    pin.listen(Event::AnyEdge);
    critical_section::with(|cs| PIN.borrow_ref_mut(cs).replace(pin));
    for _ in 0..6 {
        critical_section::with(|cs| PIN.borrow_ref_mut(cs).as_mut().unwrap().toggle());
        Delay::new().delay_micros(10);
    }
    check("six edges, six interrupts", critical_section::with(|cs| *EDGES.borrow_ref(cs)) == 6);
}

/// What this version of the driver makes of a second: it counts with APB's clock where PCR gives
/// LEDC 80 MHz of the ESP32-C6's PLL (esp-hal #4966), or the ESP32-H2's crystal (#5941).
fn a_second() -> core::ops::Range<u64> {
    match () {
        _ if cfg!(feature = "esp32c6") => 450..650,
        _ if cfg!(feature = "esp32h2") => 2700..3900,
        _ => 900..1300,
    }
}

#[cfg(not(feature = "esp32c2"))]
fn pulses(block: esp_hal::peripherals::RMT<'static>) {
    use esp_hal::{gpio::Level, rmt::*};
    const MHZ: u8 = if cfg!(feature = "esp32h2") { 32 } else { 80 };
    let (input, output) = both(7);
    let rmt = Rmt::new(block, Rate::from_mhz(MHZ.into())).unwrap();
    let config = TxChannelConfig::default().with_clk_divider(MHZ);
    let sender = rmt.channel0.configure_tx(&config).unwrap().with_pin(output);
    let config = RxChannelConfig::default().with_clk_divider(MHZ).with_idle_threshold(1000);
    let receiver = rmt.channel2.configure_rx(&config).unwrap().with_pin(input);
    let mut codes = [PulseCode::new(Level::High, 200, Level::Low, 50); 8];
    codes[3] = PulseCode::new(Level::High, 77, Level::Low, 123);
    codes[7] = PulseCode::end_marker();
    let mut got = [PulseCode::default(); 16];
    let pending = receiver.receive(&mut got).map_err(|e| e.0).unwrap();
    let _sender = sender.transmit(&codes).unwrap().wait().map_err(|e| e.0).unwrap();
    let (count, _receiver) = pending.wait().map_err(|e| e.0).unwrap();
    check("RMT receives what it sends", count == 7 && got[..6] == codes[..6]);
}

#[esp_hal::main]
fn main() -> ! {
    let p = esp_hal::init(esp_hal::Config::default());
    edges(&mut Io::new(p.IO_MUX));

    let (input, output) = both(10);
    let mut ledc = Ledc::new(p.LEDC);
    ledc.set_global_slow_clock(LSGlobalClkSource::APBClk);
    let mut timer = ledc.timer::<LowSpeed>(timer::Number::Timer0);
    let config = timer::config::Config {
        duty: timer::config::Duty::Duty10Bit,
        clock_source: timer::LSClockSource::APBClk,
        frequency: Rate::from_khz(1),
    };
    timer.configure(config).unwrap();
    let mut channel = ledc.channel(channel::Number::Channel0, output);
    let config =
        channel::config::Config { timer: &timer, duty_pct: 25, drive_mode: DriveMode::PushPull };
    channel.configure(config).unwrap();
    let (mut high, mut all, start) = (0u32, 0u32, Instant::now());
    while start.elapsed().as_millis() < 24 {
        high += input.is_input_high() as u32;
        all += 1;
    }
    check("a duty of a quarter", high * 100 / all == 25 || high * 100 / all == 24);
    channel.start_duty_fade(0, 100, 1100).unwrap();
    let start = Instant::now();
    while channel.is_duty_fade_running() {}
    check("a fade of a second", a_second().contains(&start.elapsed().as_millis()));

    let (input, output) = both(5);
    let mut uart = Uart::new(p.UART1, Default::default()).unwrap().with_rx(input).with_tx(output);
    uart.write(b"over a pin").unwrap();
    uart.flush().unwrap();
    Delay::new().delay_millis(1);
    let mut got = [0; 16];
    check("the UART hears itself", uart.read_buffered(&mut got) == Ok(10) && &got[..10] == b"over a pin");
    drop(uart);

    let (input, output) = both(6);
    // The signal's own pin drives it past the matrix; the driver's last call decides on the pad.
    let (input_2, output_2) = both(if cfg!(feature = "esp32h2") { 5 } else { 7 });
    let block = unsafe { p.SPI2.clone_unchecked() };
    let spi = Spi::new(block, Default::default()).unwrap();
    let mut data = *b"past the matrix";
    spi.with_miso(input_2).with_mosi(output_2).transfer(&mut data).unwrap();
    check("SPI by a pad's own function", &data == b"past the matrix");
    let mut spi = Spi::new(p.SPI2, Default::default()).unwrap().with_mosi(output).with_miso(input);
    let mut data: [u8; 100] = core::array::from_fn(|i| (i * 7) as u8);
    let want = data;
    spi.transfer(&mut data).unwrap();
    check("SPI without DMA", data == want);
    let received = esp_hal::dma_rx_buffer!(5000).unwrap();
    let mut sent = esp_hal::dma_tx_buffer!(5000).unwrap();
    for (i, byte) in sent.as_mut_slice().iter_mut().enumerate() {
        *byte = (i * 3 + i / 256) as u8;
    }
    let moved = spi.with_dma(p.DMA_CH0).transfer_buffers(5000, received, 5000, sent);
    let (_spi, (received, sent)) = moved.map_err(|e| e.0).unwrap().wait();
    check("SPI with DMA", received.as_slice() == sent.as_slice());

    #[cfg(not(feature = "esp32c2"))]
    pulses(p.RMT);

    let mut i2c = I2c::new(p.I2C0, Default::default()).unwrap().with_sda(p.GPIO0).with_scl(p.GPIO1);
    check("nobody answers on I2C", (8..0x78u8).all(|at| i2c.write(at, &[0]).is_err()));

    let mut config = AdcConfig::new();
    let mut pin = config.enable_pin(p.GPIO2, Attenuation::_11dB);
    let mut adc = Adc::new(p.ADC1, config);
    let value: u16 = nb::block!(adc.read_oneshot(&mut pin)).unwrap();
    check("a sample of twelve bits", value < 4096);
    stop()
}
