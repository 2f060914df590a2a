using EcomBot.Cognitive;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Tests.Cognitive;

/// <summary>The words of a small shop.</summary>
internal static class AVocabulary
{
    public static ShopVocabulary Source { get; } = Build();

    private static ShopVocabulary Build()
    {
        var shop = new ShopVocabulary();
        shop.Replace(new() { OrderNumbers = [new("#W", 7, 7)], Terms = [.. Terms()] });
        return shop;
    }

    private static IEnumerable<VocabularyTerm> Terms() =>
    [
        .. Of(EntityCategory.Product, "T-Shirt", "Desk Lamp", "Water Bottle", "Mechanical Keyboard", "Office Chair", "Action Camera", "Digital Camera",
            "Wireless Earbuds", "Headphones", "Coffee Maker", "E-Reader", "Bluetooth Speaker", "Hiking Boots", "Smartphone"),
        .. Of(EntityCategory.OptionValue, "black", "blue", "red", "stainless steel", "16GB", "500ml", "clicky", "15-inch", "M", "XL", "9", "Wi-Fi",
        "polyester", "AC adapter"),
        .. Of(EntityCategory.Brand, "Logitech", "Samsung", "Philips"),
        .. Of(EntityCategory.ProductCategory, "Electronics", "Furniture", "Footwear"),
        .. Of(EntityCategory.ServiceCentre, "Berlin Mitte Repair", "Fixit Denver"),
        .. Of(EntityCategory.Sku, "6469567736"),
        new(EntityCategory.Product, "desk lamp", "台灯"),
        new(EntityCategory.Product, "office chair", "办公椅"),
        new(EntityCategory.OptionValue, "black", "黑色"),
    ];

    private static IEnumerable<VocabularyTerm> Of(string category, params string[] names) =>
        names.Select(name => new VocabularyTerm(category, name.ToLowerInvariant(), name));
}
