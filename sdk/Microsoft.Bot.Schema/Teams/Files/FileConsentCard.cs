using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks a person whether the bot may put a file into their files.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.fileconsentcard"/>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(
        string description = null,
        long? sizeInBytes = default,
        object acceptContext = null,
        object declineContext = null)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>What the file is, for the person.</summary>
    [JsonProperty("description")]
    public string Description { get; set; }

    /// <summary>Its size in bytes.</summary>
    [JsonProperty("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>What comes back when they agree.</summary>
    [JsonProperty("acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>What comes back when they do not.</summary>
    [JsonProperty("declineContext")]
    public object DeclineContext { get; set; }
}
