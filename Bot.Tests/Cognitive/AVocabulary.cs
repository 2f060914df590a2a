using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Tests.Cognitive;

/// <summary>The words of a small shop.</summary>
internal static class AVocabulary
{
    public static ShopVocabulary Source { get; } = Build();

    private static ShopVocabulary Build()
    {
        var shop = new ShopVocabulary();
        shop.Replace(new() { OrderNumbers = [new("#W", 7, 7)] });
        return shop;
    }
}
