using System.Buffers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Json;

public sealed class ActivityJsonTests
{
    [Fact]
    public void A_time_keeps_the_offset_it_was_written_with()
    {
        var activity = Read("""{"localTimestamp":"2024-03-01T09:15:30.25+05:30"}""");

        Assert.Equal(new DateTimeOffset(2024, 3, 1, 9, 15, 30, 250, TimeSpan.FromHours(5.5)), activity.LocalTimestamp);
        Assert.Equal(TimeSpan.FromHours(5.5), activity.LocalTimestamp!.Value.Offset);
        Assert.Equal("""{"localTimestamp":"2024-03-01T09:15:30.25+05:30"}""", Write(activity));
    }

    [Theory]
    [InlineData("2024-03-01T09:15:30.12345678Z")]
    [InlineData("2024-03-01T09:15:30.12345678")]
    [InlineData("2024-03-01T09:15:30.123456789+01:00")]
    [InlineData("2024-03-01T09:15:30")]
    [InlineData("2024-03-01")]
    [InlineData("1 March 2024 09:15 +0100")]
    [InlineData("/Date(1700000000000+0100)/")]
    public void A_time_in_another_form_is_read_as_the_published_packages_read_it(string time)
    {
        var wire = $"{{\"timestamp\":\"{time}\"}}";

        Assert.Equal(PublishedJson.Read<Activity>(Encoding.UTF8.GetBytes(wire)).Timestamp, Read(wire).Timestamp);
    }

    [Fact]
    public void Fields_nobody_knows_come_back_as_they_came_unless_they_are_null()
    {
        const string wire =
            """{"type":"message","from":{"id":"u","mood":"good"},"x-list":[1,2.0,null,{"a":true}],"x-nothing":null}""";

        var activity = Read(wire);

        Assert.Equal("good", (string?)activity.From.Properties["mood"]);
        Assert.Equal(JTokenType.Null, activity.Properties["x-nothing"]!.Type);
        Assert.Equal(wire.Replace(",\"x-nothing\":null", "", StringComparison.Ordinal), Write(activity));
    }

    [Fact]
    public void Values_of_no_declared_type_become_what_the_published_packages_make_of_them()
    {
        Assert.IsType<JObject>(Read("""{"value":{"a":1}}""").Value);
        Assert.IsType<JArray>(Read("""{"value":[1]}""").Value);
        Assert.Equal("text", Read("""{"value":"text"}""").Value);
        Assert.Equal(7L, Read("""{"value":7}""").Value);
        Assert.Equal(7.5, Read("""{"value":7.5}""").Value);
        Assert.Equal(true, Read("""{"value":true}""").Value);
        Assert.Null(Read("""{"value":null}""").Value);
        Assert.Equal(new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), Read("""{"value":"2024-01-02T03:04:05Z"}""").Value);
    }

    [Theory]
    [InlineData("""{"Type":"message","TEXT":"hi"}""")]
    [InlineData("""{"t\u0079pe":"message","text":"h\u0069"}""")]
    [InlineData("\uFEFF {\"type\":\"message\", /* greeting */ \"text\":\"hi\",}")]
    public void Names_in_another_case_escapes_and_comments_are_read(string wire)
    {
        var activity = Read(wire);

        Assert.Equal("message", activity.Type);
        Assert.Equal("hi", activity.Text);
        Assert.Empty(activity.Properties);
    }

    [Theory]
    [InlineData("$type")]
    [InlineData("$ref")]
    [InlineData("$id")]
    public void A_field_that_Newtonsoft_takes_for_an_instruction_is_a_field_like_others(string name)
    {
        var activity = Read($"{{\"{name}\":\"System.Object\",\"text\":\"hi\"}}");

        Assert.Equal("System.Object", (string?)activity.Properties[name]);
        Assert.Equal("hi", activity.Text);
    }

    [Fact]
    public void Of_a_field_that_is_there_twice_the_last_counts()
    {
        var activity = Read("""{"text":"a","listenFor":["a"],"x":1,"text":"b","listenFor":["b"],"x":2}""");

        Assert.Equal("b", activity.Text);
        Assert.Equal(["b"], activity.ListenFor);
        Assert.Equal(2, (int)activity.Properties["x"]!);
    }

    [Theory]
    [InlineData("""{"text":12.50}""", "12.50")]
    [InlineData("""{"text":true}""", "true")]
    [InlineData("""{"text":null}""", null)]
    public void A_text_is_taken_from_other_values_as_it_is_written(string wire, string? text) =>
        Assert.Equal(text, Read(wire).Text);

    [Fact]
    public void Half_an_emoji_is_replaced() =>
        Assert.Equal("cut \uFFFD", Read("""{"text":"cut \ud83d"}""").Text);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_replaced()
    {
        byte[] wire = [.. "{\"text\":\"a"u8, 0xFF, .. "\"}"u8];

        Assert.Equal("a\uFFFD", ActivityJson.Read(wire).Text);
    }

    [Theory]
    [InlineData("""{"text":{}}""", "text")]
    [InlineData("""{"from":"me"}""", "from")]
    [InlineData("""{"attachments":{}}""", "attachments")]
    [InlineData("""{"attachments":[{},{"name":[]}]}""", "attachments[1].name")]
    [InlineData("""{"timestamp":"yesterday"}""", "timestamp")]
    [InlineData("""{"historyDisclosed":"perhaps"}""", "historyDisclosed")]
    [InlineData("""{"expiration":"/Date(9999999999999999)/"}""", "expiration")]
    [InlineData("""{"channelData":{"at":"/Date(9999999999999999)/"}}""", "channelData")]
    [InlineData("""{"textHighlights":[{"occurrence":1.5}]}""", "textHighlights[0].occurrence")]
    [InlineData("""{"channelData":{"a":[1,}}""", "channelData")]
    [InlineData("""{"semanticAction":{"entities":{"e":3}}}""", "semanticAction.entities.e")]
    public void An_error_names_where_it_is(string wire, string path)
    {
        var exception = Assert.Throws<JsonSerializationException>(() => Read(wire));

        Assert.Equal(path, exception.Path);
        Assert.Contains($"Path '{path}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("{\"type\"")]
    [InlineData("nonsense")]
    [InlineData("{'type':'message'}")]
    [InlineData("{type:\"message\"}")]
    [InlineData("{\"value\":NaN}")]
    public void A_text_that_is_no_activity_is_refused(string wire) =>
        Assert.Throws<JsonSerializationException>(() => Read(wire));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("null")]
    public void Nothing_is_read_as_null(string wire) => Assert.Null(Read(wire));

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void A_text_nested_too_deeply_is_refused(char open, char close)
    {
        var opened = string.Concat(Enumerable.Repeat(open == '[' ? "[" : "{\"a\":", 100_000));

        var exception = Assert.Throws<JsonSerializationException>(
            () => Read($"{{\"channelData\":{opened}1{new string(close, 100_000)}}}"));

        Assert.Equal("channelData", exception.Path);
    }

    [Fact]
    public void A_number_too_long_to_be_one_is_refused() =>
        Assert.Throws<JsonSerializationException>(() => Read($"{{\"value\":{new string('9', 1_000_000)}}}"));

    [Fact]
    public void A_text_of_ten_megabytes_is_read()
    {
        var text = new string('a', 10_000_000);

        Assert.Equal(text, Read($"{{\"text\":\"{text}\"}}").Text);
    }

    [Fact]
    public void A_text_that_came_in_pieces_is_read()
    {
        var first = new Piece("{\"type\":\"mess"u8.ToArray(), null);
        var last = new Piece("age\",\"text\":\"hi\"}"u8.ToArray(), first);

        var activity = ActivityJson.Read(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

        Assert.Equal("hi", activity.Text);
    }

    [Fact]
    public void Nulls_are_left_out()
    {
        var activity = new Activity("message", text: null)
        {
            ChannelData = JObject.Parse("""{"drop":null,"in":{"drop":null},"list":[null,{"drop":null,"keep":0}],"text":"null"}"""),
        };

        Assert.Equal("""{"type":"message","channelData":{"in":{},"list":[null,{"keep":0}],"text":"null"}}""", Write(activity));
    }

    [Fact]
    public void A_value_that_is_the_JSON_null_is_left_out_too() =>
        Assert.Equal("""{"type":"event"}""", Write(new Activity("event") { Value = JValue.CreateNull() }));

    [Fact]
    public void Letters_of_all_languages_are_written_as_themselves() =>
        Assert.Equal("""{"text":"Größe → 尺码 <b>"}""", Write(new Activity { Text = "Größe → 尺码 <b>" }));

    [Fact]
    public void Classes_of_the_bots_own_are_written_by_their_attributes()
    {
        var activity = new Activity { Value = new Parcel { Weight = 2, Takes = TimeSpan.FromMinutes(5) } };

        Assert.Equal("""{"value":{"kg":2.0,"Takes":"PT5M"}}""", Write(activity));
    }

    [Fact]
    public void A_class_derived_from_one_of_the_schema_is_written_in_full()
    {
        var activity = new Activity { Entities = [new Mention(new ChannelAccount("u"), "<at>U</at>")] };

        var entity = JObject.Parse(Write(activity))["entities"]![0]!;

        Assert.Equal("u", (string?)entity["mentioned"]!["id"]);
        Assert.Equal("mention", (string?)entity["type"]);
    }

    [Fact]
    public void Writing_goes_on_after_an_object_that_cannot_be_written()
    {
        Assert.ThrowsAny<JsonException>(() => Write(new Activity { Value = new Broken() }));

        Assert.Equal("""{"text":"fine"}""", Write(new Activity { Text = "fine" }));
    }

    [Fact]
    public void Well_known_values_are_shared_instead_of_made_again() =>
        Assert.Same(
            Read("""{"type":"message","channelId":"directline"}""").ChannelId,
            Read("""{"type":"message","channelId":"directline"}""").ChannelId);

    private static Activity Read(string wire) => ActivityJson.Read(Encoding.UTF8.GetBytes(wire));

    private static string Write(Activity activity)
    {
        var output = new ArrayBufferWriter<byte>();
        ActivityJson.Write(output, activity);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class Parcel
    {
        [JsonProperty("kg")]
        public double Weight { get; set; }

        public string? Label { get; set; }

        public TimeSpan Takes { get; set; }
    }

    private sealed class Broken
    {
        public string Text => throw new NotSupportedException();
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, Piece? before)
        {
            Memory = bytes;
            RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
            if (before != null)
            {
                before.Next = this;
            }
        }
    }
}
