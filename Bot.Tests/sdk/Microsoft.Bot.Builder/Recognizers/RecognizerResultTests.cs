using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Recognizers;

public sealed class RecognizerResultTests
{
    [Fact]
    public void The_likeliest_intent_is_told_with_its_score()
    {
        var result = new RecognizerResult
        {
            Intents =
            new Dictionary<string, IntentScore> { ["ask"] = new() { Score = 0.2 }, ["buy"] = new() { Score = 0.7 } }
        };

        Assert.Equal(("buy", 0.7), result.GetTopScoringIntent());
        Assert.Equal((string.Empty, 0d), new RecognizerResult { Intents = new Dictionary<string, IntentScore>() }.GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => new RecognizerResult().GetTopScoringIntent());
    }

    [Fact]
    public void A_result_goes_to_json_and_back_with_what_it_does_not_know()
    {
        const string Json = """{"text":"tea","alteredText":null,"intents":{"buy":{"score":0.7,"why":"word"}},"entities":{"product":["tea"]},"language":"en"}""";

        var result = JsonConvert.DeserializeObject<RecognizerResult>(Json)!;

        Assert.Equal("word", result.Intents["buy"].Properties["why"]);
        Assert.Equal("en", result.Properties["language"]);
        Assert.True(JToken.DeepEquals(JToken.Parse(Json), JToken.FromObject(result)));
    }

    [Fact]
    public void A_result_takes_over_another()
    {
        var result = new RecognizerResult { Text = "tea", Entities = [] };
        var copy = new RecognizerResult();

        copy.Convert(result);

        Assert.Equal("tea", copy.Text);
        Assert.Same(result.Entities, copy.Entities);
    }
}
