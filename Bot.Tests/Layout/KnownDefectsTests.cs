using System.Text.RegularExpressions;

namespace EcomBot.Tests.Layout;

/// <summary>
/// What makes the published packages slow or unsafe is written nowhere here: the sources are read for it. Where it is meant, the
/// file is named, and a page of docs/decisions says why.
/// </summary>
public sealed class KnownDefectsTests
{
    private static readonly string[] Product = ["sdk", "Commerce", "Cognitive", "Dialogs", "Bot"];

    public static TheoryData<string, string, string[]> Defects => new()
    {
        { "a task is waited for by a thread", @"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)|\.WaitAll\(|[tT]ask\w*\.Result\b|Async\([^;]*\)\.Result\b",
            ["ConversationsExtensions.Blocking.cs"] },
        { "an HTTP client is made", @"new HttpClient\(|HttpClient \w+ = new\(", ["SharedHttpClient.cs", "ServiceClient.cs"] },
        { "types are read by names from outside", @"TypeNameHandling\.(?!None\b)", ["StateSerializer.cs"] },
        { "JSON contracts are made a call", @"(?<!static readonly[^;\n]*)new (?:Default|ReadOnlyJson|CamelCasePropertyNames)ContractResolver\(",
            ["WireSerializer.cs"] },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_known_defect_is_only_where_it_is_meant(string defect, string pattern, string[] meant)
    {
        var files = Product.SelectMany(SourceFiles.Of).Where(file => Regex.IsMatch(File.ReadAllText(file), pattern)).Select(Path.GetFileName);

        Assert.True(meant.Order().SequenceEqual(files.Order()), $"{defect}: {string.Join(", ", files)}");
    }

    [Theory]
    [InlineData(0, "var text = client.GetStringAsync(url, token).Result;")]
    [InlineData(0, "SendAsync(activity).GetAwaiter().GetResult();")]
    [InlineData(0, "sending.Wait();\ntask.Result.ToString();")]
    [InlineData(1, "using var http = new HttpClient();")]
    [InlineData(1, "using HttpClient http = new();")]
    [InlineData(2, "TypeNameHandling = TypeNameHandling.All,")]
    [InlineData(3, "settings.ContractResolver = new DefaultContractResolver();")]
    public void Such_a_defect_is_found(int defect, string source) => Assert.Matches((string)Defects.ElementAt(defect)[1], source);
}
