using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something attached to a message.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messageactionspayloadattachment"/>
public class MessageActionsPayloadAttachment
{
    public MessageActionsPayloadAttachment()
    {
    }

    public MessageActionsPayloadAttachment(
        string id = null,
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Its id in the message.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Media type of the content.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>File name of the content.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Where a small picture is that stands for it.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
