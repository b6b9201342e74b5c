// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Drivers of what only some chips have: TWAI that hears itself, the pulse counter, motor PWM. What a chip does
//! not have is left out; the ESP32-C2 has none of it.
#![no_std]
#![no_main]

use esp_hal_programs::{check, stop};

#[cfg(not(feature = "esp32c2"))]
fn twai(block: esp_hal::peripherals::TWAI0<'static>) {
    use esp_hal::{
        gpio::{AnyPin, Flex},
        time::{Duration, Instant},
        twai::{filter::SingleStandardFilter, *},
    };
    let (input, output) = unsafe { Flex::new(AnyPin::steal(4)).split() };
    let config =
        TwaiConfiguration::new_no_transceiver(block, input, output, BaudRate::B500K, TwaiMode::SelfTest);
    let mut twai = config.start();
    let start = Instant::now();
    for n in 0..40u8 {
        let id = StandardId::new(0x700 + n as u16).unwrap();
        let data = [n, 0, 0xff, 0x55];
        let frame = EspTwaiFrame::new_self_reception(id, &data[..n as usize % 5]).unwrap();
        nb::block!(twai.transmit(&frame)).unwrap();
        let got = nb::block!(twai.receive()).unwrap();
        if got.identifier() != Id::Standard(id) || got.data() != &data[..n as usize % 5] {
            check("a frame that it sent to itself", false);
        }
    }
    // 47 bits and 8 for each byte, more where bits are stuffed, of 2 us.
    let least = Duration::from_micros((40 * 47 + 80 * 8) * 2);
    let took = start.elapsed();
    check("forty frames in their time", took > least && took < least * 5 / 4);
    let id = ExtendedId::new(0x1234_5678).unwrap();
    nb::block!(twai.transmit(&EspTwaiFrame::new_self_reception(id, b"crema").unwrap())).unwrap();
    let got = nb::block!(twai.receive()).unwrap();
    check("an extended frame", got.identifier() == Id::Extended(id) && got.data() == b"crema");
    check("no errors", twai.transmit_error_count() == 0 && twai.receive_error_count() == 0);

    let mut config = twai.stop();
    const ODD: SingleStandardFilter =
        SingleStandardFilter::new(b"xxxxxxxxxx1", b"x", [b"xxxxxxxx", b"xxxxxxxx"]);
    config.set_filter(ODD);
    let mut twai = config.start();
    for n in 0..8 {
        let frame = EspTwaiFrame::new_self_reception(StandardId::new(n).unwrap(), &[]).unwrap();
        nb::block!(twai.transmit(&frame)).unwrap();
    }
    esp_hal::delay::Delay::new().delay_millis(1);
    check("a filter takes every other frame", twai.num_available_messages() == 4);
}

#[cfg(any(feature = "esp32c6", feature = "esp32h2"))]
fn pulses(block: esp_hal::peripherals::PCNT<'static>) {
    use esp_hal::{
        delay::Delay,
        gpio::{AnyPin, Flex},
        pcnt::{Pcnt, channel::CtrlMode, channel::EdgeMode},
    };
    let (edge, _) = unsafe { Flex::new(AnyPin::steal(10)).split() };
    let (control, _) = unsafe { Flex::new(AnyPin::steal(11)).split() };
    let (mut edge_out, mut control_out) =
        unsafe { (Flex::new(AnyPin::steal(10)), Flex::new(AnyPin::steal(11))) };
    for pin in [&mut edge_out, &mut control_out] {
        pin.set_output_enable(true);
        pin.set_input_enable(true);
        pin.set_low();
    }
    let pcnt = Pcnt::new(block);
    let unit = &pcnt.unit1;
    unit.set_high_limit(Some(10)).unwrap();
    unit.set_low_limit(Some(-10)).unwrap();
    unit.set_filter(Some(400)).unwrap();
    unit.clear();
    unit.channel0.set_edge_signal(edge);
    unit.channel0.set_ctrl_signal(control);
    unit.channel0.set_input_mode(EdgeMode::Hold, EdgeMode::Increment);
    unit.channel0.set_ctrl_mode(CtrlMode::Keep, CtrlMode::Reverse);
    unit.resume();
    let mut turn = |times, width_us| {
        for _ in 0..times {
            edge_out.set_high();
            Delay::new().delay_micros(width_us);
            edge_out.set_low();
            Delay::new().delay_micros(width_us);
        }
    };
    turn(7, 50);
    check("seven pulses", unit.value() == 7);
    turn(20, 1);
    check("and twenty that the filter keeps", unit.value() == 7);
    turn(5, 50);
    check("a limit", unit.value() == 2 && unit.interrupt_is_set() && unit.events().high_limit);
    control_out.set_high();
    turn(4, 50);
    check("and back", unit.value() == -2);
}

#[cfg(any(feature = "esp32c6", feature = "esp32h2"))]
fn motor(block: esp_hal::peripherals::MCPWM0<'static>) {
    use esp_hal::{
        delay::Delay,
        gpio::{AnyPin, Flex},
        mcpwm::{McPwm, PeripheralClockConfig, operator::PwmPinConfig, timer::PwmWorkingMode},
        time::{Instant, Rate},
    };
    let (input, output) = unsafe { Flex::new(AnyPin::steal(3)).split() };
    let mhz = if cfg!(feature = "esp32h2") { 32 } else { 40 };
    let clock = PeripheralClockConfig::with_frequency(Rate::from_mhz(mhz)).unwrap();
    let mut pwm = McPwm::new(block, clock);
    pwm.operator0.set_timer(&pwm.timer0);
    let mut pin = pwm.operator0.with_pin_a(output, PwmPinConfig::UP_ACTIVE_HIGH);
    let khz = Rate::from_khz(2);
    let timer = clock.timer_clock_with_frequency(99, PwmWorkingMode::Increase, khz).unwrap();
    pwm.timer0.start(timer);
    for duty in [25, 80] {
        pin.set_timestamp(duty);
        Delay::new().delay_millis(5);
        let (mut high, mut all, mut edges, mut last) = (0, 0, 0, false);
        let start = Instant::now();
        while start.elapsed().as_millis() < 20 {
            let level = input.is_input_high();
            high += level as u32;
            edges += (level != last) as u32;
            last = level;
            all += 1;
        }
        check("a motor's duty", (high * 100 / all).abs_diff(duty.into()) <= 1);
        // This version of the driver leaves PCR's divider as it is after a reset, which is 5.
        check("a fifth of two thousand pulses a second", (15..=17).contains(&edges));
    }
}

#[esp_hal::main]
fn main() -> ! {
    let _p = esp_hal::init(esp_hal::Config::default());
    #[cfg(not(feature = "esp32c2"))]
    twai(_p.TWAI0);
    #[cfg(any(feature = "esp32c6", feature = "esp32h2"))]
    {
        pulses(_p.PCNT);
        motor(_p.MCPWM0);
    }
    stop()
}
