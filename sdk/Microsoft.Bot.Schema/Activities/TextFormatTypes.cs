namespace Microsoft.Bot.Schema;

/// <summary>How a text is marked up: the values of <see cref="Activity.TextFormat"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.textformattypes"/>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
