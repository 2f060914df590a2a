using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace EcomBot.Tests.Sdk.Builder.Telemetry;

public sealed class TelemetryLoggerMiddlewareTests
{
    private readonly RecordingTelemetry _telemetry = new();

    [Fact]
    public async Task What_comes_in_is_sent_replaced_and_deleted_is_told()
    {
        await TurnAsync(logPersonalInformation: true);

        Assert.Equal(["BotMessageReceived", "BotMessageSend", "BotMessageUpdate", "BotMessageDelete"], _telemetry.Events.Select(told => told.Name));
        Assert.Equal(("ana", "Ana", "hello"), (Of(0, "fromId"), Of(0, "fromName"), Of(0, "text")));
        Assert.Equal(("ana", "1234", "reply"), (Of(1, "recipientId"), Of(1, "replyActivityId"), Of(1, "text")));
        Assert.Equal(("talk", "new"), (Of(2, "conversationId"), Of(2, "text")));
        Assert.Equal("talk", Of(3, "conversationId"));
    }

    [Fact]
    public async Task Names_and_texts_are_kept_back_by_default()
    {
        await TurnAsync(logPersonalInformation: false);

        Assert.All(_telemetry.Events, told => Assert.DoesNotContain(told.Properties.Keys, key => key is "text" or "speak" or "fromName" or "attachments"));
    }

    [Fact]
    public async Task Teams_says_tenant_team_and_user()
    {
        var message = Given.AMessage();
        message.ChannelId = "msteams";
        message.From.AadObjectId = "aad";
        message.ChannelData = new TeamsChannelData { Tenant = new TenantInfo("tenant"), Team = new TeamInfo("team", "Team") };

        await TurnAsync(false, message);

        Assert.Equal(("aad", "tenant"), (Of(0, "TeamsUserAadObjectId"), Of(0, "TeamsTenantId")));
        Assert.Contains("\"team\"", Of(0, "TeamsTeamInfo"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dialog_is_a_page_where_the_client_knows_pages_and_a_trace_elsewhere()
    {
        _telemetry.TrackDialogView("main");
        NullBotTelemetryClient.Instance.TrackDialogView("main");

        Assert.Equal(["Dialog View: main"], _telemetry.Traces);
        Assert.Same(NullBotTelemetryClient.Instance, new TelemetryLoggerMiddleware(null).TelemetryClient);
    }

    private string Of(int index, string property) => _telemetry.Events[index].Properties[property];

    private async Task TurnAsync(bool logPersonalInformation, Activity? incoming = null)
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TelemetryLoggerMiddleware(_telemetry, logPersonalInformation));
        await adapter.RunAsync(Given.ATurn(adapter, incoming), async (turn, token) =>
        {
            await turn.SendActivityAsync("reply", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "old", Text = "new" }, token);
            await turn.DeleteActivityAsync("old", token);
        });
    }

    private sealed class RecordingTelemetry : IBotTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        public List<string> Traces { get; } = [];

        public void Flush()
        {
        }

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null,
            IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration,
            string resultCode, bool success)
        {
        }

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            Events.Add((eventName, properties!));

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => Traces.Add(message);
    }
}
