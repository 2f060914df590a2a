namespace EcomBot.Dialogs.Languages;

/// <summary>Words that shops and carriers use everywhere, in the customer's language; what is not among the texts stays as the shop writes it.</summary>
internal static class ShopWords
{
    /// <summary>A category of products: "Küche" for "Kitchen".</summary>
    public static string Category(string category) => Say("Categories", category);

    /// <summary>Where a parcel stands, in a carrier's words: "unterwegs" for "in transit".</summary>
    public static string Parcel(string status) => Say("Parcels", status);

    // "in transit" is called InTransit.
    private static string Say(string kind, string word)
    {
        var name = string.Concat(word.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        return Texts.Has($"{kind}.{name}") ? Texts.Say($"{kind}.{name}") : word;
    }
}
