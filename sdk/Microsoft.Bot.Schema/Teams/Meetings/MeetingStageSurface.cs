using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The stage of a meeting, where everybody sees the same.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingstagesurface-1"/>
public class MeetingStageSurface<T> : Surface
{
    public MeetingStageSurface()
        : base(SurfaceType.MeetingStage)
    {
        ContentType = ContentType.Task;
    }

    /// <summary>What is shown on it.</summary>
    [JsonProperty("contentType")]
    public ContentType ContentType { get; set; }

    /// <summary>The content of that type.</summary>
    [JsonProperty("content")]
    public T Content { get; set; }
}
