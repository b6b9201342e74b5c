// SPDX-License-Identifier: Apache-2.0 OR MIT
//! An update over the air, without the air: the program copies itself to the other slot, starts from
//! there and says that it works. A store in another partition counts the starts.
#![no_std]
#![no_main]

use embassy_embedded_hal::adapter::BlockingAsync;
use esp_backtrace as _;
use esp_bootloader_esp_idf::{
    ota::OtaImageState,
    ota_updater::OtaUpdater,
    partitions::{
        AppPartitionSubType, DataPartitionSubType, PARTITION_TABLE_MAX_LEN, PartitionType,
        read_partition_table,
    },
};
use esp_hal::timer::timg::TimerGroup;
use esp_println::println;
use esp_storage::FlashStorage;
use sequential_storage::{
    cache::Cache,
    map::{MapConfig, MapStorage},
};

esp_bootloader_esp_idf::esp_app_desc!();

const SECTOR: u32 = 4096;
const IMAGE_MAX: u32 = 0x40000;

/// Counts the starts under key 1, beside a value that fills pages again and again.
async fn count_start(flash: &mut FlashStorage<'_>) -> u32 {
    let mut table = [0u8; PARTITION_TABLE_MAX_LEN];
    let table = read_partition_table(flash, &mut table).unwrap();
    let wanted = PartitionType::Data(DataPartitionSubType::Spiffs);
    let found = table.find_partition(wanted).unwrap().unwrap();
    let mut region = found.as_flash_region(flash);
    let size = region.partition_size() as u32;
    let flash = BlockingAsync::new(region.as_nor_flash().unwrap());
    let mut map = MapStorage::<u8, _, _>::new(flash, MapConfig::new(0..size), Cache::new_uncached());
    let mut buffer = [0u8; 300];
    let count = map.fetch_item::<u32>(&mut buffer, &1).await.unwrap().unwrap_or(0) + 1;
    map.store_item(&mut buffer, &1, &count).await.unwrap();
    for i in 0..100u32 {
        let value = [i as u8; 200];
        map.store_item(&mut buffer, &2, &&value[..]).await.unwrap();
    }
    let value = map.fetch_item::<&[u8]>(&mut buffer, &2).await.unwrap().unwrap();
    assert!(value.len() == 200 && value.iter().all(|b| *b == 99));
    count
}

fn copy_to_other_slot(flash: &mut FlashStorage<'_>) {
    let mut piece = [0u8; SECTOR as usize];
    for off in (0..IMAGE_MAX).step_by(SECTOR as usize) {
        let mut table = [0u8; PARTITION_TABLE_MAX_LEN];
        let pt = read_partition_table(flash, &mut table).unwrap();
        let from = PartitionType::App(AppPartitionSubType::Ota0);
        let from = pt.find_partition(from).unwrap().unwrap();
        from.as_flash_region(flash).read(off, &mut piece).unwrap();
        let mut table = [0u8; PARTITION_TABLE_MAX_LEN];
        let mut updater = OtaUpdater::new(flash, &mut table).unwrap();
        let (mut to, _) = updater.next_partition().unwrap();
        to.erase(off, off + SECTOR).unwrap();
        to.write(off, &piece).unwrap();
    }
}

#[esp_rtos::main]
async fn main(_spawner: embassy_executor::Spawner) {
    let p = esp_hal::init(esp_hal::Config::default());
    let group = TimerGroup::new(p.TIMG0);
    esp_rtos::start(group.timer0, p.FROM_CPU_INTR0);
    let mut flash = FlashStorage::new(p.FLASH);
    let count = count_start(&mut flash).await;
    let mut table = [0u8; PARTITION_TABLE_MAX_LEN];
    let booted = read_partition_table(&mut flash, &mut table).unwrap().booted_partition();
    let booted = booted.unwrap().unwrap().partition_type();
    println!("start {} out of {:?}", count, booted);
    if count == 1 {
        let mut table = [0u8; PARTITION_TABLE_MAX_LEN];
        // No choice was made yet: the first slot is written as chosen, so that the other is next.
        let mut updater = OtaUpdater::new(&mut flash, &mut table).unwrap();
        updater.ota_data().unwrap().set_current_app_partition(AppPartitionSubType::Ota0).unwrap();
        copy_to_other_slot(&mut flash);
        let mut updater = OtaUpdater::new(&mut flash, &mut table).unwrap();
        updater.activate_next_partition().unwrap();
        updater.set_current_ota_state(OtaImageState::New).unwrap();
        esp_hal::system::software_reset();
    }
    let mut updater = OtaUpdater::new(&mut flash, &mut table).unwrap();
    println!("selected {:?}", updater.selected_partition().unwrap());
    updater.set_current_ota_state(OtaImageState::Valid).unwrap();
    println!("state {:?}", updater.current_ota_state().unwrap());
    println!("the end");
    loop {
        embassy_time::Timer::after_secs(1).await;
    }
}
