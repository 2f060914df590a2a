using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Fakes;

/// <summary>An adapter that keeps what it is asked to do; ids are given by a function.</summary>
internal sealed class RecordingAdapter(Func<Activity, ResourceResponse>? respond = null) : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(respond ?? (activity => new ResourceResponse($"sent-{Sent.IndexOf(activity)}"))).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }

    public Task RunAsync(ITurnContext turnContext, BotCallbackHandler? callback) => RunPipelineAsync(turnContext, callback, CancellationToken.None);
}
