using System.Text.RegularExpressions;

namespace EcomBot.Tests.Layout;

/// <summary>Log messages are constants; see docs/decisions/log-messages-are-generated.md.</summary>
public sealed partial class LogCallTests
{
    private static readonly string[] Product = ["sdk", "Commerce", "Cognitive", "Dialogs", "Bot"];

    public static TheoryData<string> Folders => [.. Product];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_log_call_is_given_a_text_that_is_put_together(string folder)
    {
        var wrong = from file in SourceFiles.Of(folder)
                    from call in PutTogether(File.ReadAllText(file))
                    select $"{Path.GetRelativePath(Repository.Root, file)}: {call}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("logger.LogError($\"Failed for {id}\");")]
    [InlineData("_logger.LogDebug(\n    exception,\n    $@\"Failed for {id}\");")]
    [InlineData("LogFailed(Logger, $\"{activity.Id}\");")]
    [InlineData("Logger.LogInformation(string.Format(culture, text, id));")]
    [InlineData("LogTurn(logger, \"turn \" + activity.Id);")]
    [InlineData("Trace.TraceError($\"\"\"Failed for {id}\"\"\");")]
    [InlineData("System.Diagnostics.Trace.WriteLine(string.Concat(text, id));")]
    public void Such_a_call_is_found(string source) => Assert.Single(PutTogether(source));

    [Theory]
    [InlineData("LogFailed(Logger, exception, activity.Id);")]
    [InlineData("LogFailed(Logger, \"turn\", Count(a + b));")]
    [InlineData("var text = $\"{id}\"; LogFailed(Logger, text.Length);")]
    [InlineData("Math.Log(1 + x); Dialog($\"{id}\"); Catalog.Login($\"{id}\");")]
    public void Other_calls_are_not(string source) => Assert.Empty(PutTogether(source));

    private static IEnumerable<string> PutTogether(string source) =>
        LogCall().Matches(source).Select(match => match.Value).Where(call => Composition().IsMatch(call));

    /// <summary>A call whose name begins with Log or Trace, up to its semicolon.</summary>
    [GeneratedRegex(@"\b(?:Log[A-Z]\w*|Trace\.\w+|Log)\((?<!Math\w?\.Log\()[^;]*;")]
    private static partial Regex LogCall();

    /// <summary>What puts a text together: an interpolation, a sum with a text, a formatting call.</summary>
    [GeneratedRegex(@"\$@?""|@\$""|""\s*\+|\+\s*""|string\.(?:Format|Concat|Join|Create)\(")]
    private static partial Regex Composition();
}
