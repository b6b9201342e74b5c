// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Drivers of what computes: AES by hand and by DMA, powers modulo a number, points of elliptic
//! curves. What a chip does not have is left out.
#![no_std]
#![no_main]

use esp_hal_programs::{check, stop};

#[cfg(not(feature = "esp32c2"))]
fn aes(block: esp_hal::peripherals::AES<'static>, dma: esp_hal::peripherals::DMA_CH0<'static>) {
    use esp_hal::aes::{Aes, AesContext, Operation, cipher_modes::*, dma::AesDmaBackend};
    // NIST SP 800-38A: the key of F.1.1 and F.5.1, a block, and the first one of CTR.
    let key = 0x2b7e1516_28aed2a6_abf71588_09cf4f3cu128.to_be_bytes();
    let plain = 0x6bc1bee2_2e409f96_e93d7e11_7393172au128.to_be_bytes();
    let counter = 0xf0f1f2f3_f4f5f6f7_f8f9fafb_fcfdfeffu128.to_be_bytes();
    let mut text = plain;
    let mut by_hand = Aes::new(unsafe { block.clone_unchecked() });
    by_hand.encrypt(&mut text, key);
    check("a block", text == 0x3ad77bb4_0d7a3660_a89ecaf3_2466ef97u128.to_be_bytes());
    by_hand.decrypt(&mut text, key);
    check("and back", text == plain);
    drop(by_hand);

    let mut backend = AesDmaBackend::new(block, dma);
    let _running = backend.start();
    // Whole blocks: behind a transfer this version of the driver forgets a shorter tail, as its
    // prepare_for_tx does not cut it off.
    for len in [16, 96, 336] {
        let from: [u8; 336] = core::array::from_fn(|i| plain[i % 16]);
        let (mut there, mut back) = ([0; 336], [0; 336]);
        let mut context = AesContext::new(Ctr::new(counter), Operation::Encrypt, key);
        context.process(&from[..len], &mut there[..len]).unwrap().wait_blocking();
        let first = 0x874d6191_b620e326_1bef6864_990db6ceu128.to_be_bytes();
        check("the first block of CTR", there[..16] == first);
        let mut context = AesContext::new(Ctr::new(counter), Operation::Encrypt, key);
        context.process(&there[..len], &mut back[..len]).unwrap().wait_blocking();
        check("CTR to itself and back", back[..len] == from[..len]);
        let mut context = AesContext::new(Ctr::new(counter), Operation::Encrypt, key);
        for piece in back[..len].chunks_mut(32) {
            context.process_in_place(piece).unwrap().wait_blocking();
        }
        check("CTR piece by piece", back[..len] == there[..len]);
        let mut context = AesContext::new(Cbc::new(counter), Operation::Encrypt, key);
        context.process(&from[..len], &mut there[..len]).unwrap().wait_blocking();
        let mut context = AesContext::new(Cbc::new(counter), Operation::Decrypt, key);
        context.process(&there[..len], &mut back[..len]).unwrap().wait_blocking();
        check("CBC there and back", back[..len] == from[..len]);
    }
}

#[cfg(not(feature = "esp32c2"))]
fn rsa(block: esp_hal::peripherals::RSA<'static>) {
    use esp_hal::rsa::{Rsa, RsaModularExponentiation, operand_sizes::Op512};
    // 3^5 modulo 2^512 - 1, whose R^2 is 1.
    let number = |n| core::array::from_fn(|i| if i == 0 { n } else { 0 });
    let (modulus, mut result) = ([u32::MAX; 16], [0; 16]);
    let mut rsa = Rsa::new(block);
    let mut power =
        RsaModularExponentiation::<Op512, _>::new(&mut rsa, &number(5), &modulus, 1);
    power.start_exponentiation(&number(3), &number(1));
    power.read_results(&mut result);
    check("a power modulo a number", result == number(243));
}

/// A number of 32 bytes, little-endian as the driver wants it.
#[cfg(not(feature = "esp32c3"))]
fn number(high: u128, low: u128) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(&low.to_le_bytes());
    bytes[16..].copy_from_slice(&high.to_le_bytes());
    bytes
}

#[cfg(not(feature = "esp32c3"))]
fn points(block: esp_hal::peripherals::ECC<'static>) {
    use esp_hal::ecc::{Config, Ecc, EllipticCurve::P256};
    // P-256's generator, and twice that.
    let x = number(0x6b17d1f2_e12c4247_f8bce6e5_63a440f2, 0x77037d81_2deb33a0_f4a13945_d898c296);
    let y = number(0x4fe342e2_fe1a7f9b_8ee7eb4a_7c0f9e16, 0x2bce3357_6b315ece_cbb64068_37bf51f5);
    let x2 = number(0x7cf27b18_8d034f7e_8a523803_04b51ac3, 0xc08969e2_77f21b35_a60b48fc_47669978);
    let y2 = number(0x07775510_db8ed040_293d9ac6_9f7430db, 0xba7dade6_3ce98229_9e04b79d_227873d1);
    let (mut got_x, mut got_y) = ([0; 32], [0; 32]);
    let mut ecc = Ecc::new(block, Config::default());
    let done = ecc.affine_point_multiplication(P256, &number(0, 2), &x, &y).unwrap();
    done.read_affine_point_result(&mut got_x, &mut got_y).unwrap();
    check("twice the generator", got_x == x2 && got_y == y2);
    check("a point on the curve", ecc.affine_point_verification(P256, &x2, &y2).unwrap().success());
    let done = ecc.affine_point_verification(P256, &x2, &x).unwrap();
    check("a point elsewhere", !done.success());
    #[cfg(feature = "esp32h2")]
    {
        use esp_hal::ecc::EccModBase::PrimeModulus;
        let (mut sum, one) = ([0; 32], number(0, 1));
        let done = ecc.modular_division(P256, PrimeModulus, &x, &x).unwrap();
        done.read_scalar_result(&mut sum).unwrap();
        check("a quotient modulo the prime", sum == one);
    }
}

#[esp_hal::main]
fn main() -> ! {
    let p = esp_hal::init(esp_hal::Config::default());
    #[cfg(not(feature = "esp32c2"))]
    {
        aes(p.AES, p.DMA_CH0);
        rsa(p.RSA);
    }
    #[cfg(not(feature = "esp32c3"))]
    points(p.ECC);
    stop()
}
