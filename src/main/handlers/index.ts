import type { Handlers } from '../context';
import * as acceptance from './accept-changes';
import * as annotations from './annotations';
import * as candidates from './candidates';
import * as checks from './checks';
import * as claims from './claims';
import * as cleaning from './cleaning';
import * as comparisons from './comparisons';
import * as corrections from './corrections';
import * as datasets from './datasets';
import * as decisions from './decide-findings';
import * as documents from './documents';
import * as comparisonExport from './export-comparison';
import * as factList from './fact-list';
import * as facts from './facts';
import * as history from './history';
import * as host from './host';
import * as imports from './import';
import * as labels from './labels';
import * as links from './links';
import * as listClaims from './list-claims';
import * as names from './names';
import * as nextOpen from './next-open';
import * as occurrences from './occurrences';
import * as originals from './originals';
import * as placements from './placements';
import * as replies from './replies';
import * as checkRun from './run-checks';
import * as settings from './settings';
import * as sources from './sources';
import * as workspace from './workspace';

/** Who does each operation. */
export const handlers: Handlers = {
  'workspace.describe': workspace.describeWorkspace,
  'workspace.remove-samples': workspace.removeSamples,
  'workspace.open': workspace.openWorkspace,
  'workspace.verify': workspace.verifyWorkspace,
  'workspace.backup': workspace.backUpWorkspace,
  'documents.import': imports.importDocuments,
  'documents.paste': imports.pasteDocument,
  'documents.list': documents.listDocuments,
  'documents.get': documents.getDocument,
  'documents.text': documents.getDocumentText,
  'documents.trace': documents.traceToOriginal,
  'documents.original': originals.describeOriginal,
  'documents.save-original': originals.saveOriginal,
  'documents.update': documents.updateDocument,
  'documents.mark-read': documents.markDocumentRead,
  'documents.remove': documents.removeDocuments,
  'documents.find-passages': documents.findPassages,
  'documents.edit': corrections.editText,
  'documents.apply-suggestions': corrections.applySuggestions,
  'documents.revert': corrections.revertReplacements,
  'annotations.add': annotations.addAnnotation,
  'annotations.update': annotations.updateAnnotation,
  'annotations.remove': annotations.removeAnnotation,
  'annotations.add-evidence': annotations.addEvidence,
  'annotations.remove-evidence': annotations.removeEvidence,
  'annotations.placements': placements.listAnnotationPlacements,
  'annotations.evidence-places': placements.listEvidencePlaces,
  'annotations.place': placements.placeAnnotation,
  'annotations.place-evidence': placements.placeEvidence,
  'annotations.find-occurrences': occurrences.findOccurrences,
  'annotations.add-many': occurrences.addManyAnnotations,
  'annotations.reply': replies.replyToAnnotation,
  'annotations.edit-reply': replies.editReply,
  'annotations.remove-reply': replies.removeReply,
  'annotations.next-open': nextOpen.findNextOpen,
  'labels.list': labels.listLabels,
  'labels.save': labels.saveLabel,
  'labels.remove': labels.removeLabel,
  'sources.list': sources.listSources,
  'sources.get': sources.getSource,
  'sources.save': sources.saveSource,
  'sources.remove': sources.removeSource,
  'sources.flag': sources.flagSource,
  'sources.unflag': sources.unflagSource,
  'sources.set-signal': sources.setSignal,
  'sources.remove-signal': sources.removeSignal,
  'sources.import': sources.importSources,
  'sources.export': sources.exportSources,
  'cleaning.list': cleaning.listCleaningFindings,
  'cleaning.accept': cleaning.acceptCleaning,
  'cleaning.reject': cleaning.rejectCleaning,
  'comparisons.compare': comparisons.compareVersions,
  'comparisons.accept': acceptance.acceptChanges,
  'comparisons.link': links.linkPassages,
  'comparisons.unlink': links.unlinkPassages,
  'comparisons.links': links.listLinks,
  'comparisons.recent': comparisons.listRecentComparisons,
  'comparisons.candidates': candidates.findCandidates,
  'comparisons.facts': facts.tabulateFacts,
  'comparisons.export': comparisonExport.exportComparison,
  'claims.list': listClaims.listClaims,
  'claims.get': claims.getClaim,
  'claims.in-text': listClaims.listClaimsInText,
  'claims.add': claims.addClaim,
  'claims.update': claims.updateClaim,
  'claims.remove': claims.removeClaim,
  'claims.add-passage': claims.addPassage,
  'claims.remove-passage': claims.removePassage,
  'claims.add-evidence': claims.addEvidence,
  'claims.remove-evidence': claims.removeEvidence,
  'claims.save-evidence-file': claims.saveEvidenceFile,
  'claims.decide': claims.decideClaim,
  'claims.confirm': claims.confirmVerdict,
  'claims.placements': placements.listClaimPlacements,
  'claims.place-passage': placements.placeClaimPassage,
  'claims.place-evidence': placements.placeClaimEvidence,
  'scales.list': claims.listScales,
  'checks.status': checks.describeChecks,
  'checks.run': checkRun.runChecks,
  'checks.list': checks.listFindings,
  'checks.position': checks.locateFinding,
  'checks.counts': checks.countFindings,
  'checks.decide': decisions.decideFindings,
  'checks.rules': checks.listRules,
  'checks.set-rule': checks.setRule,
  'checks.references': checks.findReferences,
  'checks.set-reference': checks.setReference,
  'checks.worthy': checks.findWorthySentences,
  'checks.facts': factList.listFacts,
  'checks.check-fact': factList.checkFact,
  'checks.uncheck-fact': factList.uncheckFact,
  'names.clusters': names.listNameClusters,
  'names.occurrences': names.listNameOccurrences,
  'names.decide': names.decideName,
  'names.decisions': names.listNameDecisions,
  'names.undecide': names.removeNameDecision,
  'datasets.export': datasets.exportDataset,
  'history.list': history.listHistory,
  'history.facets': history.listFacets,
  'history.undo': history.undoHistory,
  'history.redo': history.redoHistory,
  'history.go-to': history.goToEntry,
  'history.document-at': history.getDocumentAt,
  'history.restore': history.restoreDocument,
  'history.things': history.listThings,
  'history.preview-erasure': history.previewErasure,
  'history.erase': history.eraseForGood,
  'history.erased-documents': history.listErasedDocuments,
  'history.verify': history.verifyHistory,
  'settings.get': settings.getSettings,
  'settings.update': settings.updateSettings,
  'host.describe': host.describeHost,
  'host.pick': host.pickPaths,
};
