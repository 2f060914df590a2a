using EcomBot.Benchmarks.Reports;

namespace EcomBot.Tests.Benchmarks.Reports;

public sealed class BenchmarkReportTests
{
    [Fact]
    public void A_reached_aim_is_ok_and_the_exit_code_is_0()
    {
        var (text, exitCode) = Print(Aim.AtLeast("recall", 0.9, 0.85), Aim.AtMost("cpu", 1.7, 1.7));

        Assert.Contains("AIM recall 0.9 >= 0.85 ok", text);
        Assert.Contains("AIM cpu 1.7 <= 1.7 ok", text);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void One_short_aim_is_named_and_the_exit_code_is_1()
    {
        var (text, exitCode) = Print(Aim.AtLeast("recall", 0.9, 0.85), Aim.AtMost("cpu", 1.71, 1.7));

        Assert.Contains("AIM cpu 1.71 <= 1.7 short", text);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void A_value_that_is_not_a_number_is_short()
    {
        var (_, exitCode) = Print(Aim.AtMost("cpu", double.NaN, 1.7));

        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void A_row_of_another_width_than_the_table_is_refused()
    {
        var report = new BenchmarkReport("endpoint", "turns/s");

        Assert.Throws<ArgumentException>(() => report.Add("bare"));
    }

    private static (string Text, int ExitCode) Print(params Aim[] aims)
    {
        var report = new BenchmarkReport("endpoint", "turns/s");
        report.Add("bare", "1000");
        Array.ForEach(aims, report.Add);
        using var output = new StringWriter();
        var exitCode = report.Print(output);
        return (output.ToString(), exitCode);
    }
}
