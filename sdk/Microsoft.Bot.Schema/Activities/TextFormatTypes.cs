namespace Microsoft.Bot.Schema;

/// <summary>How a text is marked up: the values of <see cref="Activity.TextFormat"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.textformattypes"/>
public static class TextFormatTypes
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>No markup.</summary>
    public const string Plain = "plain";

    /// <summary>XML; of Skype.</summary>
    public const string Xml = "xml";
}
