using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>Makes of files that customers attach on Teams what other channels bring: photos by their type and address.</summary>
internal static class TeamsFiles
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["png"] = "image/png",
        ["webp"] = "image/webp",
        ["gif"] = "image/gif",
        ["pdf"] = "application/pdf",
    };

    /// <summary>The attachments, photos among the files shown as such; null where there are none.</summary>
    public static IList<Attachment>? Shown(IList<Attachment>? attachments) => attachments?.Select(Shown).ToList();

    private static Attachment Shown(Attachment attachment) =>
        attachment.ContentType == FileDownloadInfo.ContentType && attachment.Content is JObject file
            && file["fileType"] is JValue { Value: string kind } && Types.TryGetValue(kind, out var type)
            && file["downloadUrl"] is JValue { Value: string link } && Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps
            ? new(type, link, name: attachment.Name)
            : attachment;
}
