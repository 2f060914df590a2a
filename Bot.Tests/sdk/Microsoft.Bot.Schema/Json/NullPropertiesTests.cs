using System.Text;
using Microsoft.Bot.Schema.Json;

namespace EcomBot.Tests.Sdk.Schema.Json;

public sealed class NullPropertiesTests
{
    [Theory]
    [InlineData("""{"a":null}""", """{}""")]
    [InlineData("""{"a":null,"b":1}""", """{"b":1}""")]
    [InlineData("""{"b":1,"a":null,"c":null}""", """{"b":1}""")]
    [InlineData("""{"a":{"b":null,"c":[{"d":null},true]},"e":"x"}""", """{"a":{"c":[{},true]},"e":"x"}""")]
    [InlineData("""{"":null,"b":-1.50e3}""", """{"b":-1.50e3}""")]
    [InlineData("{ \"a\" : null ,\r\n\t\"b\" : [ 1 , \"\\\"\\ud83d\" ] }", """{"b":[1,"\"\ud83d"]}""")]
    [InlineData("""{"a":1,/* why */"b":null}""", """{"a":1}""")]
    public void Properties_that_are_null_are_taken_out(string before, string after) => Assert.Equal(after, Remove(before));

    [Theory]
    [InlineData("""[null,[null],"null"]""")]
    [InlineData("""{"a":[null,1],"null":"null"}""")]
    [InlineData("null")]
    public void Items_and_texts_stay(string text) => Assert.Equal(text, Remove(text));

    [Theory]
    [InlineData("""{ "a": "without" }""")]
    [InlineData("""{'a':null}""")]
    [InlineData("""{"a":null""")]
    public void A_text_without_nulls_and_one_that_is_no_JSON_are_not_touched(string text) => Assert.Equal(text, Remove(text));

    [Fact]
    public void Any_depth_is_read()
    {
        var deep = new string('[', 2000) + """{"a":null}""" + new string(']', 2000);

        Assert.Equal(deep.Replace("\"a\":null", "", StringComparison.Ordinal), Remove(deep));
    }

    private static string Remove(string text) => Encoding.UTF8.GetString(NullProperties.Remove(Encoding.UTF8.GetBytes(text)));
}
