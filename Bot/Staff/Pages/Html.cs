namespace EcomBot.Bot.Staff.Pages;

/// <summary>HTML. What is put into it by <see cref="Of"/> is escaped unless it is HTML itself.</summary>
/// <param name="Text">The text as browsers get it.</param>
internal readonly record struct Html(string Text)
{
    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new(string.Empty);

    /// <summary>HTML from an interpolated string whose holes are escaped: <c>Html.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
    public static Html Of(ref HtmlWriter html) => new(html.ToString());

    /// <inheritdoc/>
    public override string ToString() => Text ?? string.Empty;
}
