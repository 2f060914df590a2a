using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>What a project of the product uses of the packages in <c>sdk/</c>, read from its compiled assembly.</summary>
internal static class UsedApi
{
    /// <summary>The types and members used, as <c>Package: Type.Member</c>, in alphabetical order.</summary>
    /// <param name="assembly">The file of the compiled project.</param>
    /// <param name="packages">The ids of the packages.</param>
    public static IReadOnlyList<string> Of(string assembly, IReadOnlySet<string> packages)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle));
        var members = metadata.MemberReferences.Select(handle => NameOf(metadata, metadata.GetMemberReference(handle)));
        return [.. types.Concat(members).OfType<UsedMember>().Where(used => packages.Contains(used.Package))
            .Select(used => $"{used.Package}: {used.Name}").Distinct().Order(StringComparer.Ordinal)];
    }

    private static UsedMember? NameOf(MetadataReader metadata, MemberReference member) => TypeOf(metadata, member.Parent) is { } type
        ? type with { Name = $"{type.Name}.{metadata.GetString(member.Name)}" }
        : null;

    private static UsedMember? TypeOf(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => NameOf(metadata, (TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => GenericOf(metadata, (TypeSpecificationHandle)parent),
        _ => null,
    };

    private static UsedMember? NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.AssemblyReference => new(
                metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                $"{metadata.GetString(type.Namespace)}.{name}"),
            HandleKind.TypeReference when NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope) is { } outer =>
                outer with { Name = $"{outer.Name}.{name}" },
            _ => null,
        };
    }

    // A generic instance begins with GENERICINST (0x15), CLASS or VALUETYPE, and the coded index of its type (ECMA-335, II.23.2.14).
    private static UsedMember? GenericOf(MetadataReader metadata, TypeSpecificationHandle handle)
    {
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadByte() != (byte)SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }
        signature.ReadByte();
        return signature.ReadTypeHandle() is { Kind: HandleKind.TypeReference } type ? NameOf(metadata, (TypeReferenceHandle)type) : null;
    }

    private sealed record UsedMember(string Package, string Name);
}
