using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Utilities;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class QueryProcessorTests
{
    [Fact]
    public void Full_width_characters_become_plain_in_their_places()
    {
        Assert.Equal("12:30,5%", QueryProcessor.Preprocess("１２：３０，５％"));
    }

    [Fact]
    public void Units_of_storage_keep_their_case_when_asked()
    {
        Assert.Equal("a disk of 500 GB and 2 MB", QueryProcessor.Preprocess("A Disk of 500 GB and 2 MB", caseSensitive: true));
    }

    [Fact]
    public void Accents_are_removed()
    {
        Assert.Equal("creme brulee", QueryProcessor.RemoveDiacritics("crème brûlée"));
    }

    [Fact]
    public void Offsets_count_code_points_when_asked()
    {
        var results = new List<ModelResult> { new() { Text = "5", Start = 3, End = 3 } };

        ResultsProcessor.UpdateUnicodeOffsets("😀 5", ref results);

        Assert.Equal((2, 2), (results[0].Start, results[0].End));
    }
}
