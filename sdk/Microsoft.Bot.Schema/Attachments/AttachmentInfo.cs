using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file that was uploaded to a channel, and the forms in which it can be fetched.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.attachmentinfo"/>
public class AttachmentInfo
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = null, string type = null, IList<AttachmentView> views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Media type of the file.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The forms it can be fetched in.</summary>
    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; }
}
