using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Transcripts;

public sealed class TranscriptStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transcripts").FullName;

    public static TheoryData<string> Kinds => ["memory", "files"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_conversation_is_read_back_a_page_at_a_time(string kind)
    {
        var store = Of(kind);
        await FillAsync(store, 45);

        var first = await store.GetTranscriptActivitiesAsync("web", "talk");
        var second = await store.GetTranscriptActivitiesAsync("web", "talk", first.ContinuationToken);
        var third = await store.GetTranscriptActivitiesAsync("web", "talk", second.ContinuationToken);

        Assert.Equal((20, 20, 5), (first.Items.Length, second.Items.Length, third.Items.Length));
        Assert.Null(third.ContinuationToken);
        Assert.Equal(Enumerable.Range(0, 45).Select(n => $"{n}"),
            first.Items.Concat(second.Items).Concat(third.Items).Select(activity => ((Activity)activity).Text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_was_said_before_a_time_can_be_left_out(string kind)
    {
        var store = Of(kind);
        await FillAsync(store, 5);

        var late = await store.GetTranscriptActivitiesAsync("web", "talk", startDate: Time(3));

        Assert.Equal(["3", "4"], late.Items.Select(activity => ((Activity)activity).Text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Conversations_of_a_channel_are_listed_and_forgotten(string kind)
    {
        var store = Of(kind);
        await store.LogActivityAsync(Said(0, "one"));
        await store.LogActivityAsync(Said(1, "two"));

        Assert.Equal(["one", "two"], (await store.ListTranscriptsAsync("web")).Items.Select(info => info.Id).Order(StringComparer.Ordinal));
        Assert.Empty((await store.ListTranscriptsAsync("other")).Items);
        await store.DeleteTranscriptAsync("web", "one");
        Assert.Equal(["two"], (await store.ListTranscriptsAsync("web")).Items.Select(info => info.Id));
        Assert.Empty((await store.GetTranscriptActivitiesAsync("web", "one")).Items);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_replaced_and_deleted_is_so_on_record(string kind)
    {
        var store = Of(kind);
        await FillAsync(store, 2);
        var update = Said(9, "talk");
        (update.Id, update.Type, update.Text) = ("id-0", ActivityTypes.MessageUpdate, "better");
        var deletion = Said(9, "talk");
        (deletion.Id, deletion.Type) = ("id-1", ActivityTypes.MessageDelete);

        await store.LogActivityAsync(update);
        await store.LogActivityAsync(deletion);

        var kept = (await store.GetTranscriptActivitiesAsync("web", "talk")).Items.Cast<Activity>().ToList();
        Assert.Equal((ActivityTypes.Message, "better", Time(0)), (kept[0].Type, kept[0].Text, kept[0].Timestamp));
        Assert.Equal((ActivityTypes.MessageDelete, "deleted", (string?)null), (kept[1].Type, kept[1].From.Id, kept[1].Text));
    }

    [Fact]
    public async Task A_conversation_cannot_leave_its_folder()
    {
        var store = new FileTranscriptLogger(_folder);
        await store.LogActivityAsync(Said(0, "../../escaped"));

        var file = Assert.Single(Directory.GetFiles(_folder, "*.transcript", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(_folder, "web"), Path.GetDirectoryName(file));
        Assert.Single((await store.GetTranscriptActivitiesAsync("web", "../../escaped")).Items);
    }

    [Fact]
    public async Task A_file_of_an_earlier_run_goes_on_unless_tests_want_it_anew()
    {
        await new FileTranscriptLogger(_folder).LogActivityAsync(Said(0, "talk"));
        await new FileTranscriptLogger(_folder, unitTestMode: false).LogActivityAsync(Said(1, "talk"));
        Assert.Equal(2, (await new FileTranscriptLogger(_folder).GetTranscriptActivitiesAsync("web", "talk")).Items.Length);

        await new FileTranscriptLogger(_folder).LogActivityAsync(Said(2, "talk"));
        Assert.Single((await new FileTranscriptLogger(_folder).GetTranscriptActivitiesAsync("web", "talk")).Items);
    }

    [Fact]
    public async Task A_turn_is_recorded_with_what_was_sent_replaced_and_deleted()
    {
        var store = new MemoryTranscriptStore();
        var adapter = new RecordingAdapter(activity => new ResourceResponse(activity.Text == "reply" ? "given" : null));
        adapter.Use(new TranscriptLoggerMiddleware(store));

        await adapter.RunAsync(Given.ATurn(adapter), async (turn, token) =>
        {
            await turn.SendActivityAsync("reply", cancellationToken: token);
            await turn.SendActivityAsync("more", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "given", Text = "better" }, token);
        });

        var kept = (await store.GetTranscriptActivitiesAsync("web", "talk")).Items.Cast<Activity>().ToList();
        Assert.Equal(["better", "hello", "more"], kept.Select(activity => activity.Text).Order(StringComparer.Ordinal));
        Assert.Equal(RoleTypes.User, kept.Single(activity => activity.Text == "hello").From.Role);
        Assert.StartsWith("g_", kept.Single(activity => activity.Text == "more").Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_goes_well_although_it_cannot_be_recorded()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(new FailingLogger()));

        await adapter.RunAsync(Given.ATurn(adapter), (turn, token) => turn.SendActivityAsync("reply", cancellationToken: token));

        Assert.Single(adapter.Sent);
        Assert.Throws<ArgumentNullException>("transcriptLogger", () => new TranscriptLoggerMiddleware(null));
    }

    [Fact]
    public async Task The_event_that_continues_a_conversation_is_not_recorded()
    {
        var store = new MemoryTranscriptStore();
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(store));

        await adapter.ContinueConversationAsync("bot", Given.AMessage().GetConversationReference(), (_, _) => Task.CompletedTask, default);

        Assert.Empty((await store.GetTranscriptActivitiesAsync("web", "talk")).Items);
    }

    private static DateTimeOffset Time(int minute) => new(2026, 1, 1, 12, minute, 0, TimeSpan.Zero);

    private static Activity Said(int number, string conversation) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"id-{number}",
        Text = $"{number}",
        Timestamp = Time(number),
        ChannelId = "web",
        From = new ChannelAccount("ana", role: RoleTypes.User),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: conversation),
    };

    private static async Task FillAsync(ITranscriptStore store, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await store.LogActivityAsync(Said(number, "talk"));
        }
    }

    private ITranscriptStore Of(string kind) => kind == "files" ? new FileTranscriptLogger(_folder) : new MemoryTranscriptStore();

    private sealed class FailingLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException("disk full");
    }
}
