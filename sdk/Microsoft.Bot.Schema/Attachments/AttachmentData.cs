using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file as it is uploaded to a channel.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.attachmentdata"/>
public class AttachmentData
{
    public AttachmentData()
    {
    }

    public AttachmentData(
        string type = null,
        string name = null,
        byte[] originalBase64 = null,
        byte[] thumbnailBase64 = null)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>Media type of the file.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The bytes of the file.</summary>
    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>The bytes of a small picture that stands for it.</summary>
    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
