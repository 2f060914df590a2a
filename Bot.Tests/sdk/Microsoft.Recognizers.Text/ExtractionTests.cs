using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.InternalCache;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class ExtractionTests
{
    [Fact]
    public void A_copy_of_what_was_extracted_goes_its_own_way()
    {
        var found = new ExtractResult
        {
            Start = 1,
            Length = 3,
            Text = "two",
            Type = "number",
            Data = 2,
            Metadata = new Metadata { Offset = "1", IsHoliday = true }
        };

        var copy = found.Clone();
        copy.Text = "three";
        copy.Metadata.Offset = "2";

        Assert.Equal(("two", "1"), (found.Text, found.Metadata.Offset));
        Assert.Equal((1, 3, "number", true), (copy.Start, copy.Length, copy.Type, copy.Metadata.IsHoliday));
        Assert.Null(new ExtractResult().Clone().Metadata);
    }

    [Fact]
    public void What_is_parsed_begins_as_what_was_extracted()
    {
        var found = new ExtractResult { Start = 1, Length = 3, Text = "two", Type = "number", Data = 2, Metadata = new Metadata() };

        var parsed = new ParseResult(found) { Value = 2.0, ResolutionStr = "2" };

        Assert.Equal((1, 3, "two", "number"), (parsed.Start, parsed.Length, parsed.Text, parsed.Type));
        Assert.Equal(2, parsed.Data);
        Assert.Same(found.Metadata, parsed.Metadata);
        Assert.Equal((2.0, "2"), ((double)parsed.Value, parsed.ResolutionStr));
        Assert.Null(new ParseResult().Text);
    }

    [Fact]
    public void A_result_within_another_names_the_text_around_it()
    {
        var result = new ModelResult { Text = "5", Start = 2, End = 2, TypeName = "number", Resolution = new() { ["value"] = "5" } };

        var extended = new ExtendedModelResult(result) { ParentText = "at 5 o'clock" };

        Assert.Equal(("5", 2, 2, "number"), (extended.Text, extended.Start, extended.End, extended.TypeName));
        Assert.Same(result.Resolution, extended.Resolution);
        Assert.Equal("at 5 o'clock", extended.ParentText);
        Assert.Equal("parentText", ExtendedModelResult.ParentTextKey);
        Assert.Null(new ExtendedModelResult().Text);
    }

    [Fact]
    public void Results_that_were_found_are_kept_and_given_as_copies()
    {
        var cache = new ResultsCache<ExtractResult>();
        var made = 0;
        List<ExtractResult> Make() => [new() { Text = $"{++made}" }];

        var first = cache.GetOrCreate("key", Make);
        first[0].Text = "changed";

        Assert.Equal("1", Assert.Single(cache.GetOrCreate("key", Make)).Text);
        Assert.Equal("2", Assert.Single(cache.GetOrCreate("another", Make)).Text);
    }

    [Fact]
    public void A_cache_that_is_full_begins_anew()
    {
        var cache = new ResultsCache<ExtractResult>(ratioFactor: 5_000);
        var made = 0;
        List<ExtractResult> Make() => [new() { Text = $"{++made}" }];

        cache.GetOrCreate(1, Make);
        cache.GetOrCreate(2, Make);
        cache.GetOrCreate(3, Make);

        Assert.Equal("4", Assert.Single(cache.GetOrCreate(1, Make)).Text);
    }
}
