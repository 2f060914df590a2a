using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
