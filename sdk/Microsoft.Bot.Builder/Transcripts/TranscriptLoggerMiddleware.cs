using System.Diagnostics;
using System.Globalization;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Records what comes in, is sent, replaced and deleted, when the turn is over.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-debug-transcript.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _transcriptLogger;

    /// <summary>Records by a logger.</summary>
    /// <param name="transcriptLogger">The logger.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transcriptLogger"/> is <c>null</c>.</exception>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _transcriptLogger = transcriptLogger
            ?? throw new ArgumentNullException(nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.");
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<Activity>();
        Receive(turnContext.Activity, transcript);
        turnContext.OnSendActivities((_, activities, next) => SendAsync(activities, next, transcript));
        turnContext.OnUpdateActivity((_, activity, next) => UpdateAsync(activity, next, transcript));
        turnContext.OnDeleteActivity((_, reference, next) => DeleteAsync(reference, next, transcript));
        try
        {
            await nextTurn(cancellationToken);
        }
        finally
        {
            await FlushAsync(transcript);
        }
    }

    private static void Receive(Activity activity, Queue<Activity> transcript)
    {
        if (activity is null || (activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation))
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
        {
            activity.From.Role = RoleTypes.User;
        }

        Add(transcript, TranscriptJson.Copy(activity));
    }

    private static async Task<ResourceResponse[]> SendAsync(List<Activity> activities, Func<Task<ResourceResponse[]>> next, Queue<Activity> transcript)
    {
        var responses = await next();
        for (var index = 0; index < activities.Count; index++)
        {
            var sent = TranscriptJson.Copy(activities[index]);
            var id = responses?.ElementAtOrDefault(index)?.Id;
            sent.Id = string.IsNullOrEmpty(id) ? string.IsNullOrEmpty(sent.Id) ? NewId(sent) : sent.Id : id;
            Add(transcript, sent);
        }

        return responses;
    }

    // Some channels give no id; a transcript needs one.
    private static string NewId(Activity activity)
    {
        var time = (activity.Timestamp ?? DateTimeOffset.UtcNow).ToUnixTimeMilliseconds();
        return string.Create(CultureInfo.InvariantCulture, $"g_{Guid.NewGuid().ToString("n").AsSpan(0, 5)}{time}");
    }

    private static async Task<ResourceResponse> UpdateAsync(Activity activity, Func<Task<ResourceResponse>> next, Queue<Activity> transcript)
    {
        var response = await next();
        var update = TranscriptJson.Copy(activity);
        update.Type = ActivityTypes.MessageUpdate;
        Add(transcript, update);
        return response;
    }

    private static async Task DeleteAsync(ConversationReference reference, Func<Task> next, Queue<Activity> transcript)
    {
        await next();
        var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        Add(transcript, deletion.ApplyConversationReference(reference, isIncoming: false));
    }

    private static void Add(Queue<Activity> transcript, Activity activity)
    {
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        transcript.Enqueue(activity);
    }

    private async Task FlushAsync(Queue<Activity> transcript)
    {
        while (transcript.TryDequeue(out var activity))
        {
            try
            {
                await _transcriptLogger.LogActivityAsync(activity);
            }
            catch (Exception exception)
            {
                // The customer has the answer already: what cannot be recorded must not take it back.
                Trace.TraceError("Transcript logActivity failed with {0}", exception.GetType().Name);
            }
        }
    }
}
