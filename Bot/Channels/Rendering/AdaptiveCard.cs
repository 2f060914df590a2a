namespace EcomBot.Bot.Channels.Rendering;

/// <summary>The parts of Adaptive Cards that the bot's cards are made of (schema 1.5, adaptivecards.io).</summary>
internal static class AdaptiveCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A card of these elements.</summary>
    public static object Of(IReadOnlyList<object> body) => new
    {
        type = "AdaptiveCard",
        version = "1.5",
        body,
    };

    /// <summary>A card of these elements with buttons below.</summary>
    public static object Of(IReadOnlyList<object> body, IReadOnlyList<object> actions) => new { type = "AdaptiveCard", version = "1.5", body, actions };

    /// <summary>A button that says something for the customer.</summary>
    public static object Button(string title, string says) => new { type = "Action.Submit", title, data = says };

    /// <summary>Buttons side by side.</summary>
    public static object Actions(IReadOnlyList<object> actions) => new { type = "ActionSet", actions };

    /// <summary>Text as it is: no part of it is taken for Markdown.</summary>
    public static object Text(string text, bool isSubtle = false) =>
        new { type = "RichTextBlock", inlines = new[] { new { type = "TextRun", text, isSubtle } } };

    /// <summary>A picture.</summary>
    public static object Picture(string url, string altText) => new { type = "Image", url, altText, size = "stretch" };

    /// <summary>A heading.</summary>
    public static object Title(string text) => new { type = "TextBlock", text, size = "medium", weight = "bolder", wrap = true };

    /// <summary>A few words that stand out, at the right.</summary>
    public static object Badge(string text) =>
        new { type = "TextBlock", text, weight = "bolder", color = "accent", horizontalAlignment = "right", wrap = true };

    /// <summary>Text in bold.</summary>
    public static object Strong(string text) => new { type = "TextBlock", text, weight = "bolder", wrap = true };

    /// <summary>Text that stands back.</summary>
    public static object Subtle(string text) => new { type = "TextBlock", text, isSubtle = true, spacing = "none", wrap = true };

    /// <summary>An item with its price at the right.</summary>
    public static object Item(string title, string detail, string price) => new
    {
        type = "ColumnSet",
        columns = new object[]
        {
            new { type = "Column", width = "stretch", items = Described(title, detail) },
            new { type = "Column", width = "auto", items = new[] { new { type = "TextBlock", text = price } } },
        },
    };

    /// <summary>Two elements side by side: the first as wide as can be, the second as wide as it must.</summary>
    public static object Columns(object left, object right) => new
    {
        type = "ColumnSet",
        columns = new object[]
        {
            new { type = "Column", width = "stretch", items = new[] { left } },
            new { type = "Column", width = "auto", items = new[] { right } },
        },
    };

    /// <summary>Names and values, a pair a line.</summary>
    public static object Facts(IEnumerable<(string Name, string Value)> facts) => new
    {
        type = "FactSet",
        facts = facts.Select(fact => new { title = fact.Name, value = fact.Value }).ToArray(),
    };

    private static object[] Described(string title, string detail)
    {
        var name = new { type = "TextBlock", text = title, wrap = true };
        return detail.Length == 0 ? [name] : [name, Subtle(detail)];
    }
}
