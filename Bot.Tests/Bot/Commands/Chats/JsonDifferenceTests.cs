using EcomBot.Bot.Commands.Chats;

namespace EcomBot.Tests.Bot.Commands.Chats;

public sealed class JsonDifferenceTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""")]
    [InlineData("""{"status":"pending"}""", """{"status":"cancelled"}""", "status: pending → cancelled")]
    [InlineData("""{"a":{"b":"x"}}""", """{"a":{"b":"y","c":2}}""", "a.b: x → y", "a.c + 2")]
    [InlineData("""{"pays":[{"n":1}]}""", """{"pays":[{"n":1},{"n":2,"to":"card"}]}""", "pays + n 2, to card")]
    [InlineData("""{"pays":[{"n":1},{"n":2}]}""", """{"pays":[{"n":2}]}""", "pays - n 1")]
    [InlineData("""{"lines":[{"c":"red"},{"c":"red"}]}""", """{"lines":[{"c":"red"},{"c":"blue"}]}""", "lines 2.c: red → blue")]
    [InlineData(null, """{"id":"7","items":["a","b"]}""", "+ id 7, items (a; b)")]
    public void Records_are_told_apart_field_by_field(string? before, string after, params string[] differences)
    {
        Assert.Equal(differences, JsonDifference.Between(before, after));
    }
}
