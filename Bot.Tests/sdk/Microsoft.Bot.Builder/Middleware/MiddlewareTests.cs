using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Middleware;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task States_are_saved_when_the_turn_ends()
    {
        var storage = new MemoryStorage();
        var user = new UserState(storage);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk")).Use(new AutoSaveStateMiddleware().Add(user));
        var count = user.CreateProperty<int>("count");

        await new TestFlow(adapter, async (turn, token) =>
        {
            await count.SetAsync(turn, await count.GetAsync(turn, () => 0, token) + 1, token);
            await turn.SendActivityAsync($"{await count.GetAsync(turn, null, token)}", cancellationToken: token);
        }).Test("a", "1").Test("b", "2").Test("c", "3").StartTestAsync();

        Assert.Throws<ArgumentNullException>("botState", () => new AutoSaveStateMiddleware().Add(null));
    }

    [Fact]
    public async Task Services_and_states_are_found_in_every_turn()
    {
        var storage = new MemoryStorage();
        var adapter = new RecordingAdapter();
        adapter.UseStorage(storage).UseBotState(new UserState(storage), new ConversationState(storage));
        adapter.Use(new RegisterClassMiddleware<string>("value", "key"));

        await adapter.RunAsync(Given.ATurn(adapter), (turn, _) =>
        {
            Assert.Same(storage, turn.TurnState.Get<IStorage>());
            Assert.NotNull(turn.TurnState.Get<UserState>());
            Assert.NotNull(turn.TurnState.Get<ConversationState>());
            Assert.Equal("value", turn.TurnState.Get<string>("key"));
            return Task.CompletedTask;
        });

        Assert.Throws<ArgumentNullException>("storage", () => adapter.UseStorage(null));
        Assert.Throws<ArgumentNullException>("botStates", () => adapter.UseBotState(null));
    }

    [Theory]
    [InlineData("emulator", "male", "hi",
        "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-US'><voice name='male'>hi</voice></speak>")]
    [InlineData("directlinespeech", "male", "<voice name='x'>hi</voice>",
        "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-US'><voice name='x'>hi</voice></speak>")]
    [InlineData("telephony", "male", "<speak>hi</speak>", "<speak>hi</speak>")]
    [InlineData("web", "male", "hi", "hi")]
    [InlineData("emulator", null, "hi", "hi")]
    [InlineData("web", "male", null, "text")]
    public async Task What_is_spoken_gets_a_voice_on_channels_that_speak(string channel, string? voice, string? speak, string expected)
    {
        var incoming = Given.AMessage();
        incoming.ChannelId = channel;
        var adapter = new RecordingAdapter();
        adapter.Use(new SetSpeakMiddleware(voice, fallbackToTextForSpeak: true));

        await adapter.RunAsync(Given.ATurn(adapter, incoming), (turn, token) => turn.SendActivityAsync("text", speak, cancellationToken: token));

        Assert.Equal(expected, adapter.Sent[0].Speak);
    }

    [Fact]
    public async Task Mentions_of_the_bot_are_taken_out_and_others_are_plain_names()
    {
        var message = Given.AMessage("<at id=\"bot\">Bot</at> ask <at>Bo</at>now");
        message.Entities = [Mention("bot", "<at id=\"bot\">Bot</at>"), Mention("bo", "<at>Bo</at>")];

        await PassAsync(new NormalizeMentionsMiddleware(), message);

        Assert.Equal("ask Bo now", message.Text);
        Assert.Equal("Bo", Assert.Single(message.Entities).Properties["text"]);
    }

    [Fact]
    public async Task Mentions_of_the_bot_are_left_where_that_is_asked_for()
    {
        var message = Given.AMessage("<at id=\"bot\">Bot</at> hi");
        message.Entities = [Mention("bot", "<at id=\"bot\">Bot</at>")];

        await PassAsync(new NormalizeMentionsMiddleware { RemoveRecipientMention = false }, message);

        Assert.Equal("Bot hi", message.Text);
        Assert.Single(message.Entities);
    }

    [Fact]
    public void Mentions_of_skype_are_plain_names()
    {
        var message = Given.AMessage();
        message.ChannelId = "skype";
        message.Entities = [Mention("bo", "<at id=\"28:1\">Bo</at>")];

        SkypeMentionNormalizeMiddleware.NormalizeSkypMentionText(message);

        Assert.Equal("Bo", message.Entities[0].Properties["text"]);
    }

    [Fact]
    public async Task Typing_is_shown_at_once_when_there_is_no_delay_and_stops_with_the_turn()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));
        using var turn = Given.ATurn(adapter);

        await adapter.RunAsync(turn, async (_, token) =>
        {
            while (adapter.Sent.Count == 0)
            {
                await Task.Yield();
            }
        });
        var shown = adapter.Sent.Count;

        Assert.All(adapter.Sent, activity => Assert.Equal((ActivityTypes.Typing, "talk"), (activity.Type, activity.Conversation.Id)));
        Assert.False(turn.Responded);
        Assert.Equal(shown, adapter.Sent.Count);
    }

    [Fact]
    public void Typing_takes_no_negative_delay_and_no_empty_period()
    {
        Assert.Throws<ArgumentOutOfRangeException>("delay", () => new ShowTypingMiddleware(-1));
        Assert.Throws<ArgumentOutOfRangeException>("period", () => new ShowTypingMiddleware(0, 0));
    }

    private static Entity Mention(string id, string text) => new("mention")
    {
        Properties = JObject.FromObject(new { mentioned = new { id }, text }),
    };

    private static async Task PassAsync(IMiddleware middleware, Activity message)
    {
        using var turn = Given.ATurn(activity: message);
        await middleware.OnTurnAsync(turn, _ => Task.CompletedTask);
    }
}
