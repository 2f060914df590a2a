namespace Microsoft.Bot.Builder;

/// <summary>A recorded conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.transcriptinfo"/>
public class TranscriptInfo
{
    /// <summary>Gets or sets the channel.</summary>
    /// <value>The channel's id.</value>
    public string ChannelId { get; set; }

    /// <summary>Gets or sets the conversation.</summary>
    /// <value>The conversation's id.</value>
    public string Id { get; set; }

    /// <summary>Gets or sets when the record began.</summary>
    /// <value>The time.</value>
    public DateTimeOffset Created { get; set; }
}
