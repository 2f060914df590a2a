using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that shows a file the bot has put into a person's files.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.fileinfocard"/>
public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard()
    {
    }

    public FileInfoCard(string uniqueId = null, string fileType = null, object etag = null)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Its id in the person's files.</summary>
    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>Its ending, such as <c>pdf</c>.</summary>
    [JsonProperty("fileType")]
    public string FileType { get; set; }

    /// <summary>Changes with the content of the file.</summary>
    [JsonProperty("etag")]
    public object Etag { get; set; }
}
