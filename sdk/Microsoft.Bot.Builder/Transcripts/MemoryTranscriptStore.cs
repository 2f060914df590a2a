using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records conversations in the memory of this process: for tests.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.memorytranscriptstore"/>
public class MemoryTranscriptStore : ITranscriptStore
{
    private readonly ConcurrentDictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = new();

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <c>null</c>.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity, nameof(activity));
        var transcript = _transcripts.GetOrAdd((activity.ChannelId, activity.Conversation.Id), _ => []);
        lock (transcript)
        {
            Log(transcript, (Activity)activity);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is <c>null</c>.</exception>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null,
        DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        if (!_transcripts.TryGetValue((channelId, conversationId), out var transcript))
        {
            return Task.FromResult(new PagedResult<IActivity>());
        }

        lock (transcript)
        {
            var activities = transcript.OrderBy(activity => activity.Timestamp).Where(activity => activity.Timestamp >= startDate);
            return Task.FromResult(TranscriptPage.After(activities, continuationToken, activity => activity.Id));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is <c>null</c>.</exception>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        _transcripts.TryRemove((channelId, conversationId), out _);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="channelId"/> is <c>null</c>.</exception>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        var transcripts = _transcripts
            .Where(transcript => transcript.Key.Channel == channelId)
            .Select(transcript => Describe(transcript.Key.Conversation, channelId, transcript.Value))
            .OrderBy(transcript => transcript.Created)
            .ThenBy(transcript => transcript.Id, StringComparer.Ordinal);
        return Task.FromResult(TranscriptPage.After(transcripts, continuationToken, transcript => transcript.Id));
    }

    private static TranscriptInfo Describe(string conversation, string channel, List<IActivity> transcript)
    {
        lock (transcript)
        {
            return new TranscriptInfo { ChannelId = channel, Id = conversation, Created = transcript.FirstOrDefault()?.Timestamp ?? default };
        }
    }

    private static void Log(List<IActivity> transcript, Activity activity)
    {
        var change = TranscriptChange.Of(activity);
        var index = change is null ? -1 : transcript.FindIndex(kept => kept.Id == activity.Id);
        if (change is null)
        {
            transcript.Add(activity);
        }
        else if (index >= 0)
        {
            transcript[index] = change((Activity)transcript[index]);
        }
    }
}
