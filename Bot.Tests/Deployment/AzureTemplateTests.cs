using System.Text.Json;
using System.Text.RegularExpressions;

namespace EcomBot.Tests.Deployment;

/// <summary>The Bicep file and the ARM template, as far as they can be held against something without a cloud.</summary>
public sealed partial class AzureTemplateTests
{
    // The types that are used and the versions of their API, as learn.microsoft.com/azure/templates lists them; names may be so long.
    private static readonly Dictionary<string, (string Version, int Longest)> Known = new()
    {
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = ("2023-01-31", 128),
        ["Microsoft.OperationalInsights/workspaces"] = ("2023-09-01", 63),
        ["Microsoft.Insights/components"] = ("2020-02-02", 260),
        ["Microsoft.KeyVault/vaults"] = ("2023-07-01", 24),
        ["Microsoft.KeyVault/vaults/secrets"] = ("2023-07-01", 127),
        ["Microsoft.Authorization/roleAssignments"] = ("2022-04-01", 36),
        ["Microsoft.CognitiveServices/accounts"] = ("2024-10-01", 64),
        ["Microsoft.DBforPostgreSQL/flexibleServers"] = ("2024-08-01", 63),
        ["Microsoft.DBforPostgreSQL/flexibleServers/databases"] = ("2024-08-01", 63),
        ["Microsoft.DBforPostgreSQL/flexibleServers/firewallRules"] = ("2024-08-01", 128),
        ["Microsoft.App/managedEnvironments"] = ("2024-03-01", 60),
        ["Microsoft.App/containerApps"] = ("2024-03-01", 32),
        ["Microsoft.BotService/botServices"] = ("2022-09-15", 64),
        ["Microsoft.BotService/botServices/channels"] = ("2022-09-15", 64),
    };

    private static readonly BicepFile Bicep = new(Templates.Read("azure/main.bicep"));
    private static readonly JsonElement Arm = JsonDocument.Parse(Templates.Read("azure/main.json")).RootElement;
    private static readonly List<JsonElement> Resources = [.. Arm.GetProperty("resources").EnumerateArray()];

    [Fact]
    public void Every_resource_is_of_a_known_type_and_version()
    {
        Assert.All(Bicep.Resources, resource => Assert.Equal(Known[resource.Type].Version, resource.Version));
        Assert.Equal(Known.Keys.Order(), Bicep.Resources.Select(resource => resource.Type).Distinct().Order());
    }

    [Fact]
    public void The_template_agrees_with_the_Bicep_file_resource_by_resource()
    {
        Assert.Equal(
            Bicep.Resources.Select(resource => (resource.Type, resource.Version, resource.IsConditional)),
            Resources.Select(resource => (resource.GetProperty("type").GetString()!, resource.GetProperty("apiVersion").GetString()!,
                resource.TryGetProperty("condition", out _))));
        Assert.All(Bicep.Resources.Zip(Resources), pair => Assert.Equal(LiteralsOf(pair.First.Body), LiteralsOf(pair.Second)));
    }

    [Fact]
    public void The_template_has_the_parameters_of_the_Bicep_file()
    {
        var arm = Arm.GetProperty("parameters").EnumerateObject().ToDictionary(one => one.Name, one => one.Value);

        Assert.Equal(Bicep.Parameters.Keys.Order(), arm.Keys.Order());
        Assert.All(Bicep.Parameters, one =>
        {
            Assert.Equal(one.Value.IsSecure ? "secureString" : one.Value.Type, arm[one.Key].GetProperty("type").GetString());
            Assert.Equal(one.Value.HasDefault, arm[one.Key].TryGetProperty("defaultValue", out _));
            Assert.All((string[])["minLength", "maxLength", "minValue", "maxValue"], limit => Assert.Equal(
                Regex.Match(one.Value.Marks, $@"@{limit}\((\d+)\)").Groups[1].Value,
                arm[one.Key].TryGetProperty(limit, out var value) ? value.ToString() : ""));
        });
    }

    [Fact]
    public void What_is_declared_is_used_and_what_is_used_is_declared()
    {
        var text = Arm.GetRawText();
        Assert.All(Bicep.Parameters.Keys.Concat(Bicep.Variables), name => Assert.True(Bicep.Uses(name) > 0, $"{name} is declared and not used in main.bicep."));
        AssertSame("parameters", text);
        AssertSame("variables", text);
    }

    [Fact]
    public void The_parameter_file_gives_what_has_no_default_and_nothing_else_and_no_secret()
    {
        var given = JsonDocument.Parse(Templates.Read("azure/main.parameters.json")).RootElement.GetProperty("parameters").EnumerateObject()
            .ToDictionary(one => one.Name, one => one.Value);

        Assert.Equal(Bicep.Parameters.Where(one => !one.Value.HasDefault).Select(one => one.Key).Order(), given.Keys.Order());
        Assert.All(given.Where(one => Bicep.Parameters[one.Key].IsSecure),
            one => Assert.True(one.Value.TryGetProperty("reference", out _), $"{one.Key} is a secret and stands in the file."));
    }

    [Fact]
    public void Every_secret_is_a_secure_parameter_without_a_value_and_reaches_the_bot_by_the_vault()
    {
        Assert.All(Bicep.Parameters.Where(one => IsSecret(one.Key)), one => Assert.True(one.Value.IsSecure, $"{one.Key} is not @secure()."));
        Assert.All(Arm.GetProperty("parameters").EnumerateObject().Where(one => one.Value.GetProperty("type").GetString() == "secureString"),
            one => Assert.True(!one.Value.TryGetProperty("defaultValue", out var value) || value.GetString() == "", $"{one.Name} has a value."));
        Assert.All(Arm.GetProperty("variables").GetProperty("settings").EnumerateArray()
            .Concat(Arm.GetProperty("variables").GetProperty("messengerSettings").EnumerateArray())
            .Where(one => IsSecret(one.GetProperty("name").GetString()!)),
            one => Assert.True(one.TryGetProperty("secretRef", out _), $"{one} is no reference to a secret."));
    }

    [Fact]
    public void Every_setting_of_the_container_is_one_of_the_bot()
    {
        var text = Arm.GetRawText();
        var arm = Arm.GetProperty("variables").GetProperty("settings").EnumerateArray()
            .Concat(Arm.GetProperty("variables").GetProperty("messengerSettings").EnumerateArray())
            .Select(one => one.GetProperty("name").GetString()!)
            .Concat(Made().Matches(text).Select(match => match.Groups[1].Value).Where(name => name != "insights")).ToList();

        Assert.NotEmpty(arm);
        Assert.Equal(Bicep.Environment.Order(), arm.Order());
        Templates.AssertSettings(arm);
    }

    [Fact]
    public void Every_secret_that_a_container_asks_for_is_in_the_vault()
    {
        var variables = Arm.GetProperty("variables");
        var asked = SecretReference().Matches(Arm.GetRawText()).Select(match => match.Groups[1].Value).Where(name => name != "insights").Distinct().Order();
        var named = variables.GetProperty("secretNames").EnumerateArray().Concat(variables.GetProperty("messengerSecretNames").EnumerateArray())
            .Select(one => one.GetString()!).Order();
        var kept = Resources.Where(one => one.GetProperty("type").GetString() == "Microsoft.KeyVault/vaults/secrets")
            .Select(one => SecretName().Match(one.GetProperty("name").GetString()!).Groups[1].Value).Order();

        Assert.Equal(asked, named);
        Assert.Equal(named, kept);
    }

    [Fact]
    public void Names_are_as_long_as_Azure_allows() => Assert.All(
        Resources.Where(one => !one.GetProperty("name").GetString()!.Contains("guid(", StringComparison.Ordinal)),
        one => Assert.InRange(LongestOf(one.GetProperty("name").GetString()!), 2, Known[one.GetProperty("type").GetString()!].Longest));

    [Fact]
    public void Teams_Web_Chat_and_Facebook_are_channels_of_the_bot() => Assert.Equal(
        ["FacebookChannel", "MsTeamsChannel", "WebChatChannel"],
        Resources.Where(one => one.GetProperty("type").GetString()!.EndsWith("/channels", StringComparison.Ordinal))
            .Select(one => one.GetProperty("properties").GetProperty("channelName").GetString()).Order());

    // What stands in both files as a text of its own, such as an endpoint, a size or the name of a property's choice.
    private static IEnumerable<string> LiteralsOf(string body) =>
        Literal().Matches(body).Select(match => match.Groups[1].Value).Where(IsPlain).Where(text => !IsSettingName(text)).Distinct().Order();

    private static IEnumerable<string> LiteralsOf(JsonElement resource) =>
        LiteralsIn(resource, isProperty: false).Where(IsPlain).Where(text => !IsSettingName(text)).Distinct().Order();

    private static IEnumerable<string> LiteralsIn(JsonElement json, bool isProperty) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(one => isProperty || one.Name is "properties" or "kind" or "sku" or "identity" or "location")
            .SelectMany(one => LiteralsIn(one.Value, isProperty: true)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(one => LiteralsIn(one, isProperty)),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    // Expressions are written in another way in each; the names of children are part of their parents' in the template.
    private static bool IsPlain(string text) =>
        text.Length > 0 && text[0] != '[' && !text.Contains("${", StringComparison.Ordinal) && !text.Contains("Microsoft.", StringComparison.Ordinal)
        && !Vaulted.Contains(text) && text is not ("ecombot" or "azure-services" or "MicrosoftAppId" or "AZURE_CLIENT_ID" or "1.0" or "0.25" or "insights");

    private static readonly string[] Vaulted = ["database", "direct-line", "events", "messenger-page", "messenger-app", "messenger-verify"];

    private static bool IsSettingName(string text) => text.Contains("__", StringComparison.Ordinal);

    private static void AssertSame(string kind, string text) => Assert.Equal(
        Arm.GetProperty(kind).EnumerateObject().Select(one => one.Name).Order(),
        Regex.Matches(text, $@"{kind}\('(\w+)'\)").Select(match => match.Groups[1].Value).Distinct().Order());

    private static bool IsSecret(string name) =>
        (name.Contains("Secret", StringComparison.OrdinalIgnoreCase) || name.Contains("Password", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Token", StringComparison.OrdinalIgnoreCase) || name.Contains("ConnectionString", StringComparison.Ordinal));

    private static int LongestOf(string name)
    {
        if (SecretName().Match(name) is { Success: true } child)
        {
            return child.Groups[1].Length;
        }
        var written = Arm.GetProperty("variables").GetProperty(VariableName().Match(name).Groups[1].Value).GetString()!;
        var longestPrefix = Arm.GetProperty("parameters").GetProperty("prefix").GetProperty("maxLength").GetInt32();
        var format = Format().Match(written).Groups[1].Value;
        return format.Replace("{0}", new('p', longestPrefix), StringComparison.Ordinal).Replace("{1}", new('u', 13), StringComparison.Ordinal).Length;
    }

    [GeneratedRegex(@"createObject\('name', '(\w+)'")]
    private static partial Regex Made();

    [GeneratedRegex(@"""secretRef"":\s*""([\w-]+)""")]
    private static partial Regex SecretReference();

    [GeneratedRegex(@"^\[format\('\{0\}/\{1\}', .*'([\w-]+)'\)\]$")]
    private static partial Regex SecretName();

    [GeneratedRegex(@"variables\('(\w+)'\)")]
    private static partial Regex VariableName();

    [GeneratedRegex(@"format\('([^']+)'")]
    private static partial Regex Format();

    [GeneratedRegex(@"'([^'\n]*)'")]
    private static partial Regex Literal();
}
