using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One form in which an uploaded file can be fetched.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.attachmentview"/>
public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = null, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>Name of the form: <c>original</c> or <c>thumbnail</c>.</summary>
    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    /// <summary>Its size in bytes.</summary>
    [JsonProperty("size")]
    public int? Size { get; set; }
}
