using System.ComponentModel.DataAnnotations;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>
/// How much one customer and one network address may ask of an instance in a minute, so that nobody slows the others down. Who knows the
/// secret is not limited.
/// </summary>
public sealed class DirectLineLimits
{
    /// <summary>Messages and files of one customer, from 1 to 1,000,000. Default 60.</summary>
    [Range(1, 1_000_000)]
    public int ActivitiesPerUser { get; set; } = 60;

    /// <summary>New conversations from one address, from 1 to 1,000,000. Default 60.</summary>
    [Range(1, 1_000_000)]
    public int ConversationsPerAddress { get; set; } = 60;

    /// <summary>
    /// Requests of all kinds from one address, from 1 to 1,000,000. Default 6000: a hundred customers behind one address whose network lets no
    /// WebSocket through ask for news every second.
    /// </summary>
    [Range(1, 1_000_000)]
    public int RequestsPerAddress { get; set; } = 6000;
}
