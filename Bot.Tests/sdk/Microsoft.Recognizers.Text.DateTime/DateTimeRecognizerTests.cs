using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

public sealed class DateTimeRecognizerTests
{
    [Fact]
    public void A_result_tells_where_it_stands_in_the_text()
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime("Come TOMORROW please", Culture.English, refTime: Said.Now));

        Assert.Equal((5, 12, "tomorrow"), (result.Start, result.End, result.Text));
        Assert.Equal("datetimeV2.date", result.TypeName);
    }

    [Fact]
    public void A_date_and_its_time_are_two_results_when_asked_for()
    {
        var lines = Said.In(Culture.English, "tomorrow at 3pm", DateTimeOptions.SplitDateAndTime);

        Assert.Equal(["tomorrow | date | 2020-03-05 2020-03-05", "3pm | time | T15 15:00:00"], lines);
    }

    [Fact]
    public void From_and_to_stay_apart_when_asked_for()
    {
        var lines = Said.In(Culture.English, "from May 3 to May 10", DateTimeOptions.SkipFromToMerge);

        Assert.Equal(["may 3", "may 10"], lines.Select(line => line.Split(" | ")[0]));
    }

    [Fact]
    public void A_model_is_made_once_for_a_culture() => Assert.Same(
        new DateTimeRecognizer(Culture.English).GetDateTimeModel(),
        new DateTimeRecognizer(Culture.English).GetDateTimeModel());

    [Fact]
    public void Another_English_is_read_as_English() =>
        Assert.Single(DateTimeRecognizer.RecognizeDateTime("tomorrow", "en-gb", refTime: Said.Now));

    [Fact]
    public void An_unknown_culture_is_refused_unless_English_may_stand_in()
    {
        var recognizer = new DateTimeRecognizer();

        Assert.NotNull(recognizer.GetDateTimeModel("xx-xx"));
        Assert.Throws<ArgumentException>(() => recognizer.GetDateTimeModel("xx-xx", fallbackToDefaultCulture: false));
    }

    [Theory]
    [InlineData("from 1 to ")]
    [InlineData("every ")]
    [InlineData("the last week of ")]
    [InlineData("1/")]
    [InlineData("monday, ")]
    [InlineData("2 hours and ")]
    [InlineData("between ")]
    public void A_text_ten_times_as_long_takes_no_more_than_some_ten_times_the_steps(string piece)
    {
        var recognize = new DateTimeRecognizer(Culture.English).GetDateTimeModel();
        recognize.Parse(string.Concat(Enumerable.Repeat(piece, 10)), Said.Now);

        var small = AllocatedBy(() => recognize.Parse(string.Concat(Enumerable.Repeat(piece, 200)), Said.Now));
        var large = AllocatedBy(() => recognize.Parse(string.Concat(Enumerable.Repeat(piece, 2000)), Said.Now));

        Assert.InRange(large, 0, 14 * small);
    }

    private static long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
