using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The icon of a tab in a meeting, with a mark on it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingtabiconsurface"/>
public class MeetingTabIconSurface : Surface
{
    public MeetingTabIconSurface()
        : base(SurfaceType.MeetingTabIcon)
    {
    }

    /// <summary>Which tab, by its id in the app.</summary>
    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}
