using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingStageSurface<T> : Surface
{
    public MeetingStageSurface()
        : base(SurfaceType.MeetingStage)
    {
        ContentType = ContentType.Task;
    }

    [JsonProperty("contentType")]
    public ContentType ContentType { get; set; }

    [JsonProperty("content")]
    public T Content { get; set; }
}
