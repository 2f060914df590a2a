using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    [JsonProperty("size")]
    public int? Size { get; set; }
}
