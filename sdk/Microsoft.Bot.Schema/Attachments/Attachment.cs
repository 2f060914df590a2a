using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A picture, a file or a card that belongs to a message.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.attachment"/>
public class Attachment
{
    private JObject _properties;

    public Attachment()
    {
    }

    public Attachment(
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Media type of the content, such as <c>image/png</c> or <see cref="HeroCard.ContentType"/>.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>
    /// Where the content is, as a web address or a data URI; null when it is in <see cref="Content"/>.
    /// </summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>
    /// The content itself, a card for instance. Read from JSON it is a <see cref="JObject"/> or a plain value.
    /// </summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>File name of the content.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Fields of the JSON that this class does not know; they are written back as they came.</summary>
    [JsonExtensionData]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    /// <summary>The unknown properties without making an object for none.</summary>
    internal JObject PropertiesOrNull => _properties;

    /// <summary>Where a small picture is that stands for the content.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
