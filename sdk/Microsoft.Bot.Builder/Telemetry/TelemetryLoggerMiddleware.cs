using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Tells a telemetry client of what comes in, is sent, replaced and deleted.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-telemetry.
/// </summary>
public class TelemetryLoggerMiddleware : IMiddleware
{
    /// <summary>Tells a client.</summary>
    /// <param name="telemetryClient">The client; <c>null</c> tells nobody.</param>
    /// <param name="logPersonalInformation">Whether names and texts are told; default no.</param>
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? NullBotTelemetryClient.Instance;
        LogPersonalInformation = logPersonalInformation;
    }

    /// <summary>Gets a value indicating whether names and texts are told.</summary>
    /// <value><c>true</c> when they are.</value>
    public bool LogPersonalInformation { get; }

    /// <summary>Gets the client.</summary>
    /// <value>The client.</value>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; }

    /// <inheritdoc/>
    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity is { } activity)
        {
            await OnReceiveActivityAsync(activity, cancellationToken);
        }

        context.OnSendActivities((_, activities, next) => SendAsync(activities, next, cancellationToken));
        context.OnUpdateActivity((_, changed, next) => UpdateAsync(changed, next, cancellationToken));
        context.OnDeleteActivity((_, reference, next) => DeleteAsync(reference, next, cancellationToken));
        if (nextTurn is not null)
        {
            await nextTurn(cancellationToken);
        }
    }

    /// <summary>Tells of an activity that came in.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellation">Stops the turn.</param>
    /// <returns>A task that ends when it is told.</returns>
    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity));

    /// <summary>Tells of an activity the bot sent.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellation">Stops the turn.</param>
    /// <returns>A task that ends when it is told.</returns>
    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity));

    /// <summary>Tells of an activity the bot replaced.</summary>
    /// <param name="activity">The new activity.</param>
    /// <param name="cancellation">Stops the turn.</param>
    /// <returns>A task that ends when it is told.</returns>
    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity));

    /// <summary>Tells of an activity the bot deleted.</summary>
    /// <param name="activity">The deletion.</param>
    /// <param name="cancellation">Stops the turn.</param>
    /// <returns>A task that ends when it is told.</returns>
    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity.AsMessageDeleteActivity()));

    /// <summary>Describes an activity that came in.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="additionalProperties">What is added, over what the activity says.</param>
    /// <returns>The properties of the event.</returns>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is null)
        {
            return Task.FromResult(Merge(properties, additionalProperties));
        }

        properties[TelemetryConstants.FromIdProperty] = activity.From?.Id;
        properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
        properties[TelemetryConstants.LocaleProperty] = activity.Locale;
        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
        properties[TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name;
        properties[TelemetryConstants.ActivityTypeProperty] = activity.Type;
        properties[TelemetryConstants.ActivityIdProperty] = activity.Id;
        if (LogPersonalInformation)
        {
            AddText(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
            AddText(properties, TelemetryConstants.TextProperty, activity.Text);
            AddText(properties, TelemetryConstants.SpeakProperty, activity.Speak);
            AddAttachments(properties, activity);
        }

        AddChannel(properties, activity);
        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>Describes an activity the bot sent.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="additionalProperties">What is added, over what the activity says.</param>
    /// <returns>The properties of the event.</returns>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is null)
        {
            return Task.FromResult(Merge(properties, additionalProperties));
        }

        properties[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId;
        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
        properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
        properties[TelemetryConstants.LocaleProperty] = activity.Locale;
        properties[TelemetryConstants.ActivityTypeProperty] = activity.Type;
        properties[TelemetryConstants.ActivityIdProperty] = activity.Id;
        if (LogPersonalInformation)
        {
            AddText(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
            AddText(properties, TelemetryConstants.TextProperty, activity.Text);
            AddText(properties, TelemetryConstants.SpeakProperty, activity.Speak);
            AddAttachments(properties, activity);
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>Describes an activity the bot replaced.</summary>
    /// <param name="activity">The new activity.</param>
    /// <param name="additionalProperties">What is added, over what the activity says.</param>
    /// <returns>The properties of the event.</returns>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is null)
        {
            return Task.FromResult(Merge(properties, additionalProperties));
        }

        properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
        AddConversation(properties, activity);
        properties[TelemetryConstants.LocaleProperty] = activity.Locale;
        if (LogPersonalInformation)
        {
            AddText(properties, TelemetryConstants.TextProperty, activity.Text);
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>Describes an activity the bot deleted.</summary>
    /// <param name="activity">The deletion.</param>
    /// <param name="additionalProperties">What is added, over what the deletion says.</param>
    /// <returns>The properties of the event.</returns>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity,
        Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is not null)
        {
            properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
            AddConversation(properties, activity);
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    private static void AddConversation(Dictionary<string, string> properties, IActivity activity)
    {
        properties[TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id;
        properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
    }

    private static void AddText(Dictionary<string, string> properties, string name, string value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            properties[name] = value;
        }
    }

    private static void AddAttachments(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.Attachments is { Count: > 0 } attachments)
        {
            properties[TelemetryConstants.AttachmentsProperty] = JsonConvert.SerializeObject(attachments);
        }
    }

    // Teams says who the user is in its directory, and which tenant and team the activity belongs to.
    private static void AddChannel(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.ChannelId != Channels.Msteams)
        {
            return;
        }

        activity.TryGetChannelData<TeamsChannelData>(out var data);
        properties["TeamsUserAadObjectId"] = activity.From?.AadObjectId;
        if (data?.Tenant is { } tenant)
        {
            properties["TeamsTenantId"] = tenant.Id;
        }

        if (data?.Team is { } team)
        {
            properties["TeamsTeamInfo"] = JsonConvert.SerializeObject(team);
        }
    }

    private static Dictionary<string, string> Merge(Dictionary<string, string> properties, Dictionary<string, string> additional)
    {
        foreach (var (name, value) in additional ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }

    private async Task<ResourceResponse[]> SendAsync(List<Activity> activities, Func<Task<ResourceResponse[]>> next, CancellationToken cancellationToken)
    {
        var responses = await next();
        foreach (var activity in activities)
        {
            await OnSendActivityAsync(activity, cancellationToken);
        }

        return responses;
    }

    private async Task<ResourceResponse> UpdateAsync(Activity activity, Func<Task<ResourceResponse>> next, CancellationToken cancellationToken)
    {
        var response = await next();
        await OnUpdateActivityAsync(activity, cancellationToken);
        return response;
    }

    private async Task DeleteAsync(ConversationReference reference, Func<Task> next, CancellationToken cancellationToken)
    {
        await next();
        var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        await OnDeleteActivityAsync(deletion.ApplyConversationReference(reference, isIncoming: false), cancellationToken);
    }
}
