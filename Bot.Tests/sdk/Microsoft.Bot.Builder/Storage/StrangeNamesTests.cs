using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Storage;

public sealed class StrangeNamesTests
{
    [Theory]
    [InlineData("""{ "$ref": "1" }""")]
    [InlineData("""{ "$id": "1", "a": 1 }""")]
    [InlineData("""{ "$values": [1, 2] }""")]
    [InlineData("""{ "$type": "System.IO.FileInfo, System.Private.CoreLib", "$values": [1] }""")]
    [InlineData("""{ "$type": 5, "b": { "$ref": 7 } }""")]
    [InlineData("""{ "a": 1, "$type": "x", "list": [ { "$type": "y" } ] }""")]
    public async Task What_a_customer_sends_comes_back_as_it_was(string json)
    {
        var sent = JObject.Parse(json);
        var state = new ConversationState(new MemoryStorage());
        using (var turn = Given.ATurn())
        {
            await state.CreateProperty<object>("sent").SetAsync(turn, sent);
            await state.CreateProperty<Dictionary<string, object>>("inside").SetAsync(turn, new() { ["text"] = "x", ["json"] = sent });
            await state.SaveChangesAsync(turn);
        }

        using var next = Given.ATurn();
        var back = await state.CreateProperty<JObject>("sent").GetAsync(next);
        var inside = await state.CreateProperty<Dictionary<string, object>>("inside").GetAsync(next);

        Assert.True(JToken.DeepEquals(sent, back), back.ToString());
        Assert.Equal("x", inside["text"]);
        Assert.True(JToken.DeepEquals(sent, (JToken)inside["json"]));
    }

    [Fact]
    public async Task Json_inside_of_an_object_comes_back_and_changes_of_it_are_saved()
    {
        var state = new ConversationState(new MemoryStorage());
        var result = state.CreateProperty<RecognizerResult>("result");
        using (var turn = Given.ATurn())
        {
            await result.SetAsync(turn, new RecognizerResult { Text = "tea", Entities = JObject.Parse("""{ "product": ["tea"] }""") });
            await state.SaveChangesAsync(turn);
        }

        using (var turn = Given.ATurn())
        {
            (await result.GetAsync(turn)).Entities["count"] = 2;
            await state.SaveChangesAsync(turn);
        }

        using var last = Given.ATurn();
        Assert.Equal("""{"product":["tea"],"count":2}""", (await result.GetAsync(last)).Entities.ToString(Newtonsoft.Json.Formatting.None));
    }
}
