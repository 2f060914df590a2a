using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far somebody has read.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.readreceiptinfo"/>
public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>Id of the last message read.</summary>
    [JsonProperty("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message was read by the time of a receipt.</summary>
    /// <param name="compareMessageId">Id of the message: a time in milliseconds since 1970, as Teams numbers messages.</param>
    /// <param name="lastReadMessageId">Id of the last message read.</param>
    /// <returns>False as well when one of the ids is missing or not a number.</returns>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var compared)
        && long.TryParse(lastReadMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var lastRead)
        && compared <= lastRead;

    /// <summary>Whether a message was read by the time of this receipt.</summary>
    /// <param name="compareMessageId">Id of the message: a time in milliseconds since 1970, as Teams numbers messages.</param>
    /// <returns>False as well when one of the ids is missing or not a number.</returns>
    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
