using System.Reflection;
using System.Xml.Linq;

namespace EcomBot.Tests.Layout;

/// <summary>Every public type and member has a docstring, plain constructors and constants excepted.</summary>
public sealed class DocstringTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Assemblies =>
        [.. ProjectFile.All.Select(project => project.Name).Where(name => name != "Bot.Tests" && File.Exists(DocumentationOf(name)))];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_types_and_members_have_docstrings(string name)
    {
        var documented = XDocument.Load(DocumentationOf(name)).Descendants("member").Select(member => NameIn(member.Attribute("name")!.Value)).ToHashSet();

        var missing = from type in Assembly.Load(name).GetExportedTypes()
                      from id in IdsOf(type)
                      where !documented.Contains(id)
                      select id;

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("Microsoft.Bot.Schema")]
    [InlineData("Microsoft.Bot.Connector")]
    [InlineData("Microsoft.Bot.Builder")]
    [InlineData("Microsoft.Bot.Builder.Dialogs")]
    [InlineData("Microsoft.Bot.Builder.Integration.AspNet.Core")]
    public void Types_of_the_Bot_Framework_name_the_page_they_follow(string name)
    {
        var linked = XDocument.Load(DocumentationOf(name)).Descendants("member")
            .Where(member => member.ToString().Contains("learn.microsoft.com") || member.Element("inheritdoc") is not null)
            .Select(member => NameIn(member.Attribute("name")!.Value)).ToHashSet();

        Assert.All(Assembly.Load(name).GetExportedTypes().Where(type => !type.IsNested), type => Assert.Contains(type.FullName!, linked));
    }

    private static IEnumerable<string> IdsOf(Type type)
    {
        if (type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
            || typeof(Delegate).IsAssignableFrom(type.DeclaringType))
        {
            return [];
        }
        var name = type.FullName!.Replace('+', '.');
        return type.GetMembers(Declared).Where(IsTold).Select(member => $"{name}.{member.Name.Replace('.', '#')}").Prepend(name).Distinct();
    }

    private static bool IsTold(MemberInfo member) => !IsGenerated(member) && member switch
    {
        ConstructorInfo or Type => false,
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsLiteral && !field.IsSpecialName,
        MethodInfo method => IsSeen(method) && !method.IsSpecialName && !typeof(Delegate).IsAssignableFrom(method.DeclaringType),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
        EventInfo @event => IsSeen(@event.AddMethod!),
        _ => false,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // What the compiler writes for records and enumerations needs no words.
    private static bool IsGenerated(MemberInfo member) =>
        member.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
        || member.Name is "EqualityContract" or "value__" or "<Clone>$" or "PrintMembers"
        || (member is PropertyInfo property && IsRecordParameter(property))
        || (member is MethodInfo { IsVirtual: true } method && method.GetBaseDefinition() != method && method.DeclaringType!.GetMethod("<Clone>$") is not null);

    private static bool IsRecordParameter(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));

    private static string NameIn(string id)
    {
        var name = id[2..];
        var end = name.IndexOf('(');
        name = end < 0 ? name : name[..end];
        var generic = name.LastIndexOf("``", StringComparison.Ordinal);
        return generic < 0 ? name : name[..generic];
    }

    private static string DocumentationOf(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.xml");
}
