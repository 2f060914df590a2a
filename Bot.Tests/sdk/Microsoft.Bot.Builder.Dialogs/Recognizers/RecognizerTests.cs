using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Dialogs.Recognizers;

public sealed class RecognizerTests
{
    private static readonly Activity Message = new() { Type = ActivityTypes.Message, Text = "where is W1?" };

    [Fact]
    public async Task A_recognizer_that_recognizes_nothing_says_which_it_is()
    {
        var refusal = await Assert.ThrowsAsync<NotSupportedException>(() => new Recognizer().RecognizeAsync(TestTurn.Context(), Message));

        Assert.Contains(nameof(Recognizer), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_becomes_the_class_that_is_asked_for()
    {
        var result = await new OrderRecognizer().RecognizeAsync<RecognizerResult>(TestTurn.Context(), Message);

        Assert.Equal(("where is W1?", "track"), (result.Text, result.GetTopScoringIntent().intent));
    }

    [Fact]
    public async Task What_was_recognized_is_reported()
    {
        var telemetry = new FakeTelemetry();

        await new OrderRecognizer { TelemetryClient = telemetry }.RecognizeAsync(
            TestTurn.Context(), Message, default, new Dictionary<string, string> { ["Text"] = "kept back", ["mine"] = "1" });

        var (name, properties) = Assert.Single(telemetry.Events);
        Assert.Equal("OrderRecognizerResult", name);
        Assert.Equal(("track", "0.9"), (properties["TopIntent"], properties["TopIntentScore"]));
        Assert.Equal("""{"track":{"score":0.9},"None":{"score":0.1}}""", properties["Intents"]);
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"order":["W1"]}"""), JObject.Parse(properties["Entities"])));
        Assert.Equal(("kept back", "1"), (properties["Text"], properties["mine"]));
        Assert.Null(properties["AlteredText"]);
        Assert.Null(properties["AdditionalProperties"]);
    }

    [Fact]
    public async Task The_telemetry_of_the_turn_is_used_where_the_recognizer_has_none()
    {
        var telemetry = new FakeTelemetry();
        var dc = TestTurn.Context();
        dc.Context.TurnState.Add<IBotTelemetryClient>(telemetry);

        await new OrderRecognizer().RecognizeAsync(dc, Message);

        Assert.Single(telemetry.Events);
    }

    [Fact]
    public void Recognizers_that_disagree_are_put_to_choice()
    {
        var result = OrderRecognizer.Choose(new()
        {
            ["orders"] = Result("track", 0.8),
            ["shop"] = Result("buy", 0.7),
            ["silent"] = Result(Recognizer.NoneIntent, 0.9),
        });

        Assert.Equal(Recognizer.ChooseIntent, result.GetTopScoringIntent().intent);
        var candidates = Assert.IsAssignableFrom<IEnumerable<JObject>>(result.Properties["candidates"]);
        Assert.Equal(["orders track 0.8", "shop buy 0.7"],
            candidates.Select(one => FormattableString.Invariant($"{one["id"]} {one["intent"]} {(double)one["score"]!}")));
        Assert.Equal(Recognizer.NoneIntent, OrderRecognizer.Choose(new() { ["silent"] = Result(Recognizer.NoneIntent, 1) }).GetTopScoringIntent().intent);
    }

    private static RecognizerResult Result(string intent, double score) =>
        new() { Intents = new Dictionary<string, IntentScore> { [intent] = new() { Score = score } } };

    private sealed class OrderRecognizer : Recognizer
    {
        public static RecognizerResult Choose(Dictionary<string, RecognizerResult> results) => CreateChooseIntentResult(results);

        public override Task<RecognizerResult> RecognizeAsync(
            DialogContext dialogContext,
            Activity activity,
            CancellationToken cancellationToken = default,
            Dictionary<string, string>? telemetryProperties = null,
            Dictionary<string, double>? telemetryMetrics = null)
        {
            var result = Result("track", 0.9);
            result.Text = activity.Text;
            result.Intents["None"] = new IntentScore { Score = 0.1 };
            result.Entities = JObject.Parse("""{"order":["W1"]}""");
            var properties = FillRecognizerResultTelemetryProperties(result, telemetryProperties, dialogContext);
            TrackRecognizerResult(dialogContext, $"{nameof(OrderRecognizer)}Result", properties, telemetryMetrics);
            return Task.FromResult(result);
        }
    }
}
