namespace EcomBot.Commerce.SampleShop;

/// <summary>What the sample shop sells.</summary>
internal static class SampleCatalogue
{
    /// <summary>Marks products whose serial number is an IMEI.</summary>
    public const string Imei = "IMEI";

    public static readonly SampleProduct[] Products =
    [
        new("Aurora Phone", "Nordlys", "Phones", "A light phone with a bright display and two days of battery.", 499, 24, Imei,
            ("color", ["black", "silver", "blue"]), ("storage", ["128 GB", "256 GB"])),
        new("Aurora Phone Mini", "Nordlys", "Phones", "The small phone for one hand.", 379, 24, Imei,
            ("color", ["black", "red"]), ("storage", ["64 GB", "128 GB"])),
        new("Fjord Tablet", "Nordlys", "Tablets", "A tablet for reading, drawing and films, with a pen in the box.", 429, 24, Imei,
            ("screen size", ["10-inch", "12-inch"]), ("storage", ["128 GB", "256 GB"])),
        new("Featherbook Laptop", "Kestrel", "Laptops", "A laptop of one kilogram that runs a whole working day.", 1149, 24, "KES",
            ("processor", ["i5", "i7"]), ("ram", ["16 GB", "32 GB"]), ("color", ["silver", "space grey"])),
        new("Tactile Keyboard", "Kestrel", "Accessories", "A mechanical keyboard with keys that can be changed.", 89, 24, "KES",
            ("switch type", ["linear", "tactile", "clicky"]), ("backlight", ["none", "white", "RGB"])),
        new("Glide Mouse", "Kestrel", "Accessories", "A wireless mouse for both hands.", 39, 24, "KES",
            ("color", ["black", "white"]), ("connection", ["USB receiver", "Bluetooth"])),
        new("Harmony Headphones", "Sonora", "Audio", "Headphones that keep the noise of trains and offices out.", 179, 24, "SNR",
            ("color", ["black", "white", "green"]), ("type", ["on-ear", "over-ear"])),
        new("Pebble Earbuds", "Sonora", "Audio", "Earbuds with a case that charges them five times.", 99, 24, "SNR",
            ("color", ["black", "white", "sand"])),
        new("Campfire Speaker", "Sonora", "Audio", "A waterproof speaker for the garden and the beach.", 69, 24, "SNR",
            ("color", ["blue", "orange"]), ("battery", ["10 hours", "20 hours"])),
        new("Pulse Watch", "Nordlys", "Wearables", "A watch that counts steps, sleep and heartbeats.", 199, 24, "NRD",
            ("size", ["41 mm", "45 mm"]), ("band", ["silicone", "leather", "metal"])),
        new("Halo Desk Lamp", "Lumio", "Lighting", "A lamp whose light turns from warm to cool.", 49, 36, "LUM",
            ("color", ["white", "black", "brass"]), ("power source", ["USB", "AC adapter"])),
        new("Cloud Floor Lamp", "Lumio", "Lighting", "A soft light for a whole room.", 129, 36, "LUM",
            ("height", ["140 cm", "160 cm"]), ("color", ["white", "black"])),
        new("Barista Espresso Machine", "Caldo", "Kitchen", "Espresso at 9 bar and milk foam, ready in 40 seconds.", 349, 24, "CLD",
            ("pressure", ["9 bar", "15 bar"]), ("color", ["steel", "black", "red"])),
        new("Swift Kettle", "Caldo", "Kitchen", "A kettle that keeps the temperature that you set.", 59, 24, "CLD",
            ("capacity", ["1 L", "1.7 L"]), ("material", ["steel", "glass"])),
        new("Orchard Blender", "Caldo", "Kitchen", "A blender for smoothies, soups and ice.", 79, 24, "CLD",
            ("capacity", ["1 L", "1.5 L"]), ("color", ["white", "red", "black"])),
        new("Whisper Vacuum Cleaner", "Breeze", "Home", "A quiet vacuum cleaner without bags.", 229, 24, "BRZ",
            ("type", ["canister", "cordless", "robot"])),
        new("Meadow Air Purifier", "Breeze", "Home", "Clean air for rooms up to 40 square metres.", 159, 24, "BRZ",
            ("room size", ["small", "large"]), ("filter", ["HEPA", "carbon"])),
        new("Ridge Hiking Boots", "Altavia", "Shoes", "Waterproof boots for long ways over stones.", 139, 0, "",
            ("size", ["38", "40", "42", "44"]), ("material", ["leather", "synthetic"])),
        new("Stride Running Shoes", "Altavia", "Shoes", "Light shoes for roads and parks.", 109, 0, "",
            ("size", ["38", "40", "42", "44"]), ("color", ["white", "blue", "black"])),
        new("Harbour T-Shirt", "Lindgren", "Clothing", "A T-shirt of organic cotton.", 24, 0, "",
            ("size", ["S", "M", "L", "XL"]), ("color", ["white", "blue", "black"])),
        new("Storm Jacket", "Lindgren", "Clothing", "A jacket against wind and rain.", 149, 0, "",
            ("size", ["S", "M", "L", "XL"]), ("color", ["yellow", "navy"])),
        new("Commuter Backpack", "Altavia", "Bags", "A backpack with room for a laptop and a rain cover.", 79, 12, "",
            ("capacity", ["18 L", "25 L"]), ("color", ["grey", "green", "black"])),
        new("Spring Water Bottle", "Altavia", "Bags", "A bottle that keeps drinks cold for a day.", 25, 12, "",
            ("capacity", ["500 ml", "750 ml", "1000 ml"]), ("color", ["steel", "blue", "rose"])),
        new("Poise Office Chair", "Lindgren", "Furniture", "A chair that moves with the back.", 289, 60, "",
            ("armrest", ["fixed", "adjustable"]), ("color", ["grey", "black"])),
        new("Gift Box of Teas", "Caldo", "Food", "Twelve teas from six countries.", 29, 0, "",
            ("kind", ["black", "green", "herbal"])),
    ];
}
