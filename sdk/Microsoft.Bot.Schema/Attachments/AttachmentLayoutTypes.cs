namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are shown: the values of <see cref="Activity.AttachmentLayout"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.attachmentlayouttypes"/>
public static class AttachmentLayoutTypes
{
    /// <summary>One below the other.</summary>
    public const string List = "list";

    /// <summary>Side by side.</summary>
    public const string Carousel = "carousel";
}
