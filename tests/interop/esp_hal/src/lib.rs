// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the programs share: the descriptor that bootloaders look for, and what a panic says.
#![no_std]

use esp_println::println;

#[repr(C)]
struct AppDesc {
    magic: u32,
    rest: [u32; 63],
}

#[unsafe(link_section = ".flash.appdesc")]
#[unsafe(export_name = "esp_app_desc")]
#[used]
static DESC: AppDesc = AppDesc { magic: 0xabcd_5432, rest: [0; 63] };

#[panic_handler]
fn panic(info: &core::panic::PanicInfo) -> ! {
    println!("FAILED {info}");
    stop()
}

/// A line of the report: the test looks for the words that say no.
pub fn check(what: &str, is_right: bool) {
    println!("{} {what}", if is_right { "right" } else { "FAILED" });
}

pub fn stop() -> ! {
    println!("the end");
    loop {}
}
