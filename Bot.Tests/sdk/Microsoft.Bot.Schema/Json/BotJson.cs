using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Json;

/// <summary>JSON as a bot may make it itself, with nulls wherever there may be some.</summary>
internal static class BotJson
{
    /// <summary>Everything that carries a null, of each kind that is written in a way of its own.</summary>
    public static TheoryData<object, string> WithNulls => new()
    {
        { JObject.Parse("""{"a":null,"b":{"c":null,"d":[null,1]}}"""), """{"b":{"d":[null,1]}}""" },
        { new JArray(JValue.CreateNull(), new JObject { ["a"] = null }), "[null,{}]" },
        { new JObject { ["a"] = new JValue((string?)null), ["b"] = new JRaw("{\"c\":1}") }, """{"b":{"c":1}}""" },
        { new Dictionary<string, object?> { ["a"] = null, ["b"] = "null" }, """{"b":"null"}""" },
        { new Parcel { Data = new JObject { ["a"] = null, ["b"] = 1 } }, """{"data":{"b":1}}""" },
    };

    private sealed class Parcel
    {
        [JsonProperty("data")]
        public JObject? Data { get; set; }

        [JsonProperty("nothing")]
        public string? Nothing { get; set; }
    }
}
